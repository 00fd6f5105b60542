// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.json.JsonTree;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.type.Storage;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What documents have at a path of which the mapping does not know the inside, as a unique index reads it. */
final class OpenParts {

    private OpenParts() {}

    /**
     * The text, or number, at the end of a path; null where something else stands there, or nothing.
     *
     * @param document what the field has whose column it is
     */
    static @Nullable Object of(MappedColumn inside, Object document) {
        MappedColumn column = inside.document();
        if (column == null || !(column.type().toStorage(document) instanceof String text)) {
            return null;
        }
        Object at = JsonTree.read(text);
        for (String name : inside.name().substring(column.name().length() + 1).split("\\.", -1)) {
            at = at instanceof Map<?, ?> object ? object.get(name) : null;
        }
        if (inside.type().storage() == Storage.STRING) {
            return at instanceof String ? at : null;
        }
        return at instanceof BigDecimal number ? canonical(number) : null;
    }

    private static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
