// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.type.ValueType;
import java.util.List;

/**
 * A column of an entity's table.
 *
 * @param path the property's path from the entity
 * @param embeddeds the embedded properties on the way, outermost first
 * @param parts the columns of a key of several parts, where the store keeps each in one of its own; empty for every other value
 * @param property a {@link ScalarDraft}, a {@link StructDraft}, whose type is not known yet, or an owning {@link ToOneDraft}
 */
public record ColumnDraft(
        String path,
        String name,
        String columnType,
        ValueType type,
        boolean nullable,
        List<EmbeddedDraft> embeddeds,
        List<String> parts,
        PropertyDraft property) {

    /** The columns that it takes: one, but for keys of several parts. */
    public List<String> names() {
        return parts.isEmpty() ? List.of(name) : parts;
    }
}
