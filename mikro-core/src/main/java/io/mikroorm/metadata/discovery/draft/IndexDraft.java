// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.Unique;
import java.util.List;

/**
 * An index or unique constraint as it was declared.
 *
 * @param properties paths from the class that it was declared on, perhaps with more words; empty for that of a field, or with an expression
 * @param expression words with paths in braces; empty where it is over properties
 * @param include paths of what it keeps as well
 * @param name as declared; empty for the naming strategy's
 * @param where comparisons, with paths from the class that it was declared on
 * @param options names and values
 * @param deferred whether what is unique is so at the end of the transaction only
 * @param clustered whether rows lie in its order
 */
public record IndexDraft(
        List<String> properties,
        String name,
        boolean unique,
        boolean nullsDistinct,
        IndexType type,
        String expression,
        List<String> include,
        List<String> where,
        List<String> options,
        boolean deferred,
        boolean clustered) {

    /** One about which nothing is said. */
    public static IndexDraft plain(boolean unique) {
        return new IndexDraft(
                List.of(), "", unique, true, IndexType.SORTED, "", List.of(), List.of(), List.of(), false, false);
    }

    /** A unique constraint about which nothing else is said. */
    public static IndexDraft unique(List<String> properties) {
        return new IndexDraft(
                properties, "", true, true, IndexType.SORTED, "", List.of(), List.of(), List.of(), false, false);
    }

    /** As it is declared. */
    public static IndexDraft of(Index index) {
        return new IndexDraft(
                List.of(index.properties()),
                index.name(),
                false,
                true,
                index.type(),
                index.expression(),
                List.of(index.include()),
                List.of(index.where()),
                List.of(index.options()),
                false,
                index.clustered());
    }

    /** As it is declared. */
    public static IndexDraft of(Unique unique) {
        return new IndexDraft(
                List.of(unique.properties()),
                unique.name(),
                true,
                unique.nullsDistinct(),
                IndexType.SORTED,
                unique.expression(),
                List.of(unique.include()),
                List.of(unique.where()),
                List.of(unique.options()),
                unique.deferred(),
                unique.clustered());
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
