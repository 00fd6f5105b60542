// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: messages about unknown names suggest it. */
public final class NearestName {

    private static final int LONGEST = 64;
    private static final int MOST_EDITS = 3;

    private NearestName() {}

    /**
     * The name that takes the fewest edits (a letter inserted, removed, replaced, or swapped with its neighbour; capitals do
     * not count), if it takes at most one edit per three letters; of equally near ones the first.
     */
    public static Optional<String> of(String given, Iterable<String> names) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Math.min(MOST_EDITS, (given.length() + 2) / 3) + 1;
        for (String name : names) {
            int edits = Math.abs(name.length() - given.length()) >= fewest ? fewest : edits(given, name);
            if (edits < fewest) {
                fewest = edits;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@code " Did you mean 'author'?"}, with the leading space; empty where no name is near. */
    public static String question(String given, Iterable<String> names) {
        return of(given, names).map(name -> " Did you mean '" + name + "'?").orElse("");
    }

    private static int edits(String given, String known) {
        String one = given.toLowerCase(Locale.ROOT);
        String other = known.toLowerCase(Locale.ROOT);
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cheapest = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
