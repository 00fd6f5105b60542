// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

/**
 * How long is measured. A round runs every case once, each in a JVM of its own; ratios are taken within a round.
 *
 * @param rounds how many
 * @param warmups how many warm-up iterations of 3 seconds each
 * @param iterations how many measured iterations of 2 seconds each
 * @param reflective whether ours by reflection is measured too
 */
record Settings(int rounds, int warmups, int iterations, boolean reflective) {

    static final String USAGE =
            "options: --quick | --rounds N | --warmups N (3 s each) | --iterations N (2 s each) | --reflective";

    static Settings parse(String[] arguments) {
        Settings settings = new Settings(5, 3, 2, false);
        for (int i = 0; i < arguments.length; i++) {
            settings = switch (arguments[i]) {
                case "--quick" -> new Settings(1, 1, 1, settings.reflective);
                case "--reflective" -> new Settings(settings.rounds, settings.warmups, settings.iterations, true);
                case "--rounds" ->
                    new Settings(number(arguments, ++i), settings.warmups, settings.iterations, settings.reflective);
                case "--warmups" ->
                    new Settings(settings.rounds, number(arguments, ++i), settings.iterations, settings.reflective);
                case "--iterations" ->
                    new Settings(settings.rounds, settings.warmups, number(arguments, ++i), settings.reflective);
                default -> throw new IllegalArgumentException(arguments[i] + " is no option; " + USAGE);
            };
        }
        return settings;
    }

    private static int number(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException("a number is missing; " + USAGE);
        }
        return Integer.parseInt(arguments[at]);
    }
}
