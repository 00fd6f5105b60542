// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An embeddable that may be missing as a whole, though some of its parts may not be missing alone: its columns all take null,
 * so the database does not mind.
 *
 * @param path the path of the embeddable
 * @param columns all columns below it
 * @param required those that must not be null while it is there
 */
record OptionalValue(String path, BitSet columns, BitSet required) {

    /** Those of an entity. */
    static List<OptionalValue> of(EntityMetadata entity) {
        Map<String, OptionalValue> byPath = new LinkedHashMap<>();
        for (MappedColumn column : entity.columns()) {
            collect(column, byPath);
        }
        List<OptionalValue> optionals = new ArrayList<>(byPath.values());
        optionals.removeIf(o -> o.required.isEmpty());
        return List.copyOf(optionals);
    }

    private static void collect(MappedColumn column, Map<String, OptionalValue> byPath) {
        OptionalValue innermost = null;
        StringBuilder path = new StringBuilder();
        for (EmbeddedProperty embedded : column.embeddeds()) {
            path.append(path.isEmpty() ? "" : ".").append(embedded.name());
            if (embedded.nullable()) {
                innermost =
                        byPath.computeIfAbsent(path.toString(), p -> new OptionalValue(p, new BitSet(), new BitSet()));
                innermost.columns.set(column.index());
            }
        }
        if (innermost != null && !column.isOptional()) {
            innermost.required.set(column.index());
        }
    }
}
