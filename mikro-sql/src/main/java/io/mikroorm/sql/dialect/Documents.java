// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import io.mikroorm.sql.ast.DocumentValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values inside of documents are read: for each kind, the words around {@code {d}}, which stands for the document, and {@code {p}},
 * for the path. A kind without words is not read. Beside them, how elements of arrays become rows.
 */
public final class Documents {

    private static final String VALUE = "{v}";
    private static final String LENGTH = "{n}";

    private final boolean arguments;
    private final Bounds bounds;
    private final Map<DocumentValue.Kind, String> words;
    private final @Nullable Elements elements;

    private Documents(
            boolean arguments, Bounds bounds, Map<DocumentValue.Kind, String> words, @Nullable Elements elements) {
        this.arguments = arguments;
        this.bounds = bounds;
        this.words = words;
        this.elements = elements;
    }

    /**
     * How the elements of an array become rows with a column {@code value}.
     *
     * @param words a table of them, with {@code {d}} for the document, {@code {p}} for the path, and {@code {a}} for the alias
     * @param start how the path of the array begins, before its names: {@code $}
     * @param end how it ends: {@code [*]}, or nothing
     * @param asValue whether they are looked for as a value that is there, and not by {@code exists}
     */
    public record Elements(String words, String start, String end, boolean asValue) {}

    /** What an index can be over: texts with these words around them, and none of these kinds. */
    private record Bounds(String text, Set<DocumentValue.Kind> without) {

        static final Bounds NONE = new Bounds(VALUE, Set.of());
    }

    /** Paths are one text: {@code '$."place"."city"'}. */
    public static Documents byPath() {
        return new Documents(false, Bounds.NONE, Map.of(), null);
    }

    /** Paths are a list of texts: {@code 'place', 'city'}. */
    public static Documents byNames() {
        return new Documents(true, Bounds.NONE, Map.of(), null);
    }

    /** The same, with the words for a kind. */
    public Documents reading(DocumentValue.Kind kind, String template) {
        Map<DocumentValue.Kind, String> more = new EnumMap<>(DocumentValue.Kind.class);
        more.putAll(words);
        more.put(kind, template);
        return new Documents(arguments, bounds, more, elements);
    }

    /** The same, with the words for elements of arrays. */
    public Documents elements(Elements elements) {
        return new Documents(arguments, bounds, words, elements);
    }

    /** The same, where texts in indexes are bounded: by words around <code>{v}</code>, which stands for the text, and <code>{n}</code>, for its most characters. */
    public Documents bounding(String template) {
        return new Documents(arguments, new Bounds(template, bounds.without), words, elements);
    }

    /** The same, where statements do not find an index over values of some kinds by the words for these. */
    public Documents withoutIndexes(DocumentValue.Kind... kinds) {
        return new Documents(arguments, new Bounds(bounds.text, Set.of(kinds)), words, elements);
    }

    /** Whether statements find an index over values of a kind. */
    public boolean indexes(DocumentValue.Kind kind) {
        return !bounds.without.contains(kind);
    }

    /** Whether texts in indexes need a bound. */
    public boolean isBounding() {
        return !bounds.text.equals(VALUE);
    }

    /** What stands before a text in an index. */
    public String beforeBounded() {
        return bounds.text.substring(0, bounds.text.indexOf(VALUE));
    }

    /** What stands behind a text in an index that has at most so many characters. */
    public String behindBounded(int length) {
        return bounds.text
                .substring(bounds.text.indexOf(VALUE) + VALUE.length())
                .replace(LENGTH, String.valueOf(length));
    }

    /** How elements of arrays become rows; null where they do not. */
    public @Nullable Elements elements() {
        return elements;
    }

    /** Whether a path is a list of texts, and not one text. */
    public boolean isByNames() {
        return arguments;
    }

    /** The words for a kind; null for one that is not read. */
    public @Nullable String template(DocumentValue.Kind kind) {
        return words.get(kind);
    }
}
