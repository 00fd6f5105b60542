// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.type.ValueType;
import java.util.List;

/**
 * A column of an entity's table.
 *
 * @param path the property's path from the entity
 * @param embeddeds the embedded properties on the way, outermost first
 * @param property a {@link ScalarDraft}, a {@link StructDraft}, whose type is not known yet, or an owning {@link ToOneDraft}
 */
public record ColumnDraft(
        String path,
        String name,
        String columnType,
        ValueType type,
        boolean nullable,
        List<EmbeddedDraft> embeddeds,
        PropertyDraft property) {}
