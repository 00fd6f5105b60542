// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.Construction;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;

/** Arrays, lists and sets of plain values: an element is the value itself, which has a path without a name. */
final class PlainElements {

    private static final int FIRST = 0;

    private PlainElements() {}

    static boolean isArray(Property property) {
        return property instanceof ScalarProperty scalar && scalar.type().storage() == Storage.ARRAY;
    }

    /** What an element is: something with one value that has no name. */
    static StructMapping of(ScalarProperty array) {
        ValueType type = array.type().elements();
        ScalarProperty itself =
                new ScalarProperty(PropertyPath.ITSELF, array.field(), type, ScalarProperty.Role.PLAIN, true);
        MappedColumn column = new MappedColumn(
                FIRST,
                PropertyPath.ITSELF,
                PropertyPath.ITSELF,
                "",
                type,
                true,
                false,
                List.of(),
                itself,
                List.of(),
                null);
        return new StructMapping(type.javaType(), List.of(itself), List.of(column), Construction.NO_ARGUMENTS);
    }
}
