// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import io.mikroorm.sql.ast.DocumentValue;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values inside of documents are read: for each kind, the words around {@code {d}}, which stands for the document, and {@code {p}},
 * for the path. A kind without words is not read. Beside them, how elements of arrays become rows.
 */
public final class Documents {

    private final boolean arguments;
    private final Map<DocumentValue.Kind, String> words;
    private final @Nullable Elements elements;

    private Documents(boolean arguments, Map<DocumentValue.Kind, String> words, @Nullable Elements elements) {
        this.arguments = arguments;
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

    /** Paths are one text: {@code '$."place"."city"'}. */
    public static Documents byPath() {
        return new Documents(false, Map.of(), null);
    }

    /** Paths are a list of texts: {@code 'place', 'city'}. */
    public static Documents byNames() {
        return new Documents(true, Map.of(), null);
    }

    /** The same, with the words for a kind. */
    public Documents reading(DocumentValue.Kind kind, String template) {
        Map<DocumentValue.Kind, String> more = new EnumMap<>(DocumentValue.Kind.class);
        more.putAll(words);
        more.put(kind, template);
        return new Documents(arguments, more, elements);
    }

    /** The same, with the words for elements of arrays. */
    public Documents elements(Elements elements) {
        return new Documents(arguments, words, elements);
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
