// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;

/** The column of a pivot table that says where a member stands among those of its owner. */
public final class PlaceColumn {

    /** A number from 0 on. Those of one owner need not follow each other. */
    public static final ValueType TYPE = new ValueType(int.class, Storage.INT, null, Limits.NONE);

    private PlaceColumn() {}

    /** One with a name, which no property shows. */
    public static MappedColumn of(String name) {
        FieldRef nowhere = new FieldRef(Pivot.class, name, int.class, false);
        ScalarProperty place = new ScalarProperty(name, nowhere, TYPE, ScalarProperty.Role.PLAIN, false);
        return new MappedColumn(0, name, name, "", TYPE, false, false, List.of(), place, List.of(), null);
    }
}
