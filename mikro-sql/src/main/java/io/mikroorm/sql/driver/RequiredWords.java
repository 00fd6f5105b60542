// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words for {@code in boolean mode}: a plus before each says that it has to be there, and in quotes nothing in it means something else. What an index has not, as
 * it is too short or stands everywhere, would never be found; it is left out where there are other words.
 */
final class RequiredWords implements Type<String, String> {

    static final RequiredWords TYPE = new RequiredWords();

    /** What InnoDB has unless it is set otherwise. */
    private static final int SHORTEST = 3;

    /** The same: the table {@code innodb_ft_default_stopword}. */
    private static final Set<String> EVERYWHERE = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private RequiredWords() {}

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public Class<String> databaseType() {
        return String.class;
    }

    @Override
    public String toDatabase(String value) {
        List<String> all = List.of(value.split(" "));
        List<String> known = all.stream().filter(RequiredWords::isKnown).toList();
        List<String> required = new ArrayList<>();
        for (String word : known.isEmpty() ? all : known) {
            boolean bare = word.codePoints().allMatch(Character::isLetterOrDigit);
            required.add(bare ? "+" + word : "+\"" + word.replace("\"", " ") + "\"");
        }
        return String.join(" ", required);
    }

    /** Whether an index may have the word, or a part of it that it has for one. */
    private static boolean isKnown(String word) {
        for (String part : BETWEEN.split(word)) {
            boolean isLong = part.codePointCount(0, part.length()) >= SHORTEST;
            if (isLong && !EVERYWHERE.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toJava(String value) {
        return value;
    }
}
