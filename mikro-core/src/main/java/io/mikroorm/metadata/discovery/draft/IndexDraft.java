// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.Unique;
import java.util.List;

/**
 * An index or unique constraint as it was declared.
 *
 * @param properties paths from the class that it was declared on, perhaps with a direction; empty for that of a field
 * @param name as declared; empty for the naming strategy's
 * @param where comparisons, with paths from the class that it was declared on
 * @param options names and values
 */
public record IndexDraft(
        List<String> properties,
        String name,
        boolean unique,
        IndexType type,
        List<String> where,
        List<String> options) {

    /** One about which nothing is said. */
    public static IndexDraft plain(boolean unique) {
        return new IndexDraft(List.of(), "", unique, IndexType.SORTED, List.of(), List.of());
    }

    /** As it is declared. */
    public static IndexDraft of(Index index) {
        return new IndexDraft(
                List.of(index.properties()),
                index.name(),
                false,
                index.type(),
                List.of(index.where()),
                List.of(index.options()));
    }

    /** As it is declared. */
    public static IndexDraft of(Unique unique) {
        return new IndexDraft(
                List.of(unique.properties()),
                unique.name(),
                true,
                IndexType.SORTED,
                List.of(unique.where()),
                List.of(unique.options()));
    }

    /** How it was declared, for messages. */
    public String annotation() {
        return unique ? "@Unique" : "@Index";
    }

    /** The same with its article. */
    public String anAnnotation() {
        return unique ? "a @Unique" : "an @Index";
    }
}
