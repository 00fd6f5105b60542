// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of embeddables that may be of several classes: what they hold means something only with what says of which class it is. */
public final class KindColumns {

    private KindColumns() {}

    /** For each such embeddable of an entity that is in no other, all of its columns, those of embeddables inside among them. */
    public static List<BitSet> of(EntityMetadata entity) {
        Map<String, BitSet> byPath = new LinkedHashMap<>();
        for (MappedColumn column : entity.columns()) {
            String path = outermost(column);
            if (!path.isEmpty() && !column.isFormula()) {
                BitSet known = byPath.get(path);
                BitSet columns = known == null ? new BitSet() : known;
                columns.set(column.index());
                byPath.put(path, columns);
            }
        }
        return List.copyOf(byPath.values());
    }

    /** Whether a column is one of them. */
    public static boolean has(MappedColumn column) {
        return !outermost(column).isEmpty();
    }

    private static String outermost(MappedColumn column) {
        StringBuilder path = new StringBuilder();
        for (EmbeddedProperty embedded : column.embeddeds()) {
            path.append(embedded.name()).append('.');
            if (embedded.kinds() != null) {
                return path.toString();
            }
        }
        return "";
    }
}
