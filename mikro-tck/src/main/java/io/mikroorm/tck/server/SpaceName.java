// SPDX-License-Identifier: MIT
package io.mikroorm.tck.server;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of spaces: nobody else has the same, and one sees how old a space is that a killed run left behind. */
final class SpaceName {

    private static final String PREFIX = "mikro_tck_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-z]{6,7})_[0-9a-z]+");
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private SpaceName() {}

    /** A name that is used for the first time. */
    static String next(Instant now) {
        String random = Long.toString(RANDOM.nextLong() >>> 24, Character.MAX_RADIX);
        return PREFIX + Long.toString(now.getEpochSecond(), Character.MAX_RADIX) + "_" + random;
    }

    /** Whether a run that is over for sure made this space. Names of others are never forgotten. */
    static boolean isForgotten(String name, Instant now) {
        Matcher form = FORM.matcher(name.toLowerCase(Locale.ROOT));
        return form.matches()
                && Instant.ofEpochSecond(Long.parseLong(form.group(1), Character.MAX_RADIX))
                        .plus(FORGOTTEN)
                        .isBefore(now);
    }
}
