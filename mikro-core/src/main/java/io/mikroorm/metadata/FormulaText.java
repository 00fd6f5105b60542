// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import java.util.List;

/**
 * The expression of a value that has no column: words of a query language, as a mapping gives them, with properties in between. The words are the
 * developer's: nothing that comes from outside of the program gets into them.
 *
 * @param words one more than there are paths: before the first, between each two, behind the last
 * @param paths the paths of properties of the class that has the value; each is one column
 */
public record FormulaText(List<String> words, List<String> paths) {

    /** Refuses other numbers of words; takes copies. */
    public FormulaText {
        words = List.copyOf(words);
        paths = List.copyOf(paths);
        if (words.size() != paths.size() + 1) {
            throw new IllegalArgumentException(words + " do not stand around " + paths);
        }
    }

    /** The text with the paths in braces. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < paths.size(); i++) {
            text.append('{').append(paths.get(i)).append('}').append(words.get(i + 1));
        }
        return text.toString();
    }
}
