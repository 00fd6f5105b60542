// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions on the words of texts, which an index has to have. */
final class FullTexts {

    /** Who asks for more asks for none, and each may be a query. */
    private static final int MOST_WORDS = 64;

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private FullTexts() {}

    /** Whether a text has all of some words, in the narrowest index of words that has the text; of several, in the first. */
    static Predicate of(ColumnPath path, String text, ValueSlots values) {
        IndexMapping index = null;
        EntityMetadata declaring = path.end();
        for (EntityMetadata each : rowsOf(path.end())) {
            IndexMapping found = index(each, path.column().path());
            if (found != null
                    && (index == null
                            || found.columns().size() < index.columns().size())) {
                index = found;
                declaring = each;
            }
        }
        if (index == null) {
            throw FullTextErrors.noIndex(path);
        }
        Set<String> words = words(text);
        if (words.size() > MOST_WORDS) {
            throw FullTextErrors.tooManyWords(path, MOST_WORDS);
        }
        return words.isEmpty()
                ? Predicate.FALSE
                : new Predicate.FullText(path, declaring, index.name(), values.add(String.join(" ", words)));
    }

    /** The entity, and those below it, whose properties are in its rows as well. */
    private static List<EntityMetadata> rowsOf(EntityMetadata entity) {
        List<EntityMetadata> all = new ArrayList<>(List.of(entity));
        Hierarchy hierarchy = entity.hierarchy();
        if (hierarchy != null) {
            all.addAll(hierarchy.concrete());
        }
        return all;
    }

    private static @Nullable IndexMapping index(EntityMetadata entity, String path) {
        IndexMapping found = null;
        for (IndexMapping index : entity.indexes()) {
            boolean narrower =
                    found == null || index.columns().size() < found.columns().size();
            if (index.type() == IndexType.FULLTEXT && narrower && isOver(index, path)) {
                found = index;
            }
        }
        return found;
    }

    private static boolean isOver(IndexMapping index, String path) {
        return index.columns().stream().anyMatch(column -> column.path().equals(path));
    }

    /** What stands between spaces, without what is no letter or digit at its ends: what begins with a sign of an operator does not mean one. */
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : GAPS.split(text)) {
            int[] letters = word.codePoints().toArray();
            int start = 0;
            int end = letters.length;
            while (start < end && !isOfWord(letters[start])) {
                start++;
            }
            while (start < end && !isOfWord(letters[end - 1])) {
                end--;
            }
            if (start < end) {
                words.add(new String(letters, start, end - start));
            }
        }
        return words;
    }

    private static boolean isOfWord(int letter) {
        int kind = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || kind == Character.NON_SPACING_MARK
                || kind == Character.COMBINING_SPACING_MARK;
    }
}
