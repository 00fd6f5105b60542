// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was meant, by the rule of the run time: no more than one change for three letters, and three in all. */
final class Nearest {

    private static final int MOST = 3;

    private Nearest() {}

    /** {@code " Did you mean 'author'?"}; empty where no name is near. */
    static String question(String name, Collection<String> known) {
        String nearest = of(name, known);
        return nearest == null ? "" : " Did you mean '" + nearest + "'?";
    }

    private static @Nullable String of(String name, Collection<String> known) {
        String nearest = null;
        int fewest = Math.min(MOST, (name.length() + 2) / 3) + 1;
        for (String candidate : known) {
            int changes = changes(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (changes < fewest) {
                fewest = changes;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** The fewest letters to insert, remove, replace, or swap with their neighbours: row by row, of which three are looked at. */
    private static int changes(String one, String other) {
        int[] before = new int[0];
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwapped(one, other, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[other.length()];
    }

    private static boolean isSwapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
