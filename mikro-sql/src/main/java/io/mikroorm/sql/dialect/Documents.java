// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

import io.mikroorm.sql.ast.DocumentValue;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values inside of documents are read: for each kind, the words around {@code {d}}, which stands for the document, and {@code {p}},
 * for the path. A kind without words is not read.
 */
public final class Documents {

    private final boolean arguments;
    private final Map<DocumentValue.Kind, String> words;

    private Documents(boolean arguments, Map<DocumentValue.Kind, String> words) {
        this.arguments = arguments;
        this.words = words;
    }

    /** Paths are one text: {@code '$."place"."city"'}. */
    public static Documents byPath() {
        return new Documents(false, Map.of());
    }

    /** Paths are a list of texts: {@code 'place', 'city'}. */
    public static Documents byNames() {
        return new Documents(true, Map.of());
    }

    /** The same, with the words for a kind. */
    public Documents reading(DocumentValue.Kind kind, String template) {
        Map<DocumentValue.Kind, String> more = new EnumMap<>(DocumentValue.Kind.class);
        more.putAll(words);
        more.put(kind, template);
        return new Documents(arguments, more);
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
