// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;

/** The columns of a pivot table beside the keys: where a member stands among those of its owner, and of which class one of both is. */
public final class PivotColumn {

    /** A number from 0 on. Those of one owner need not follow each other. */
    public static final ValueType PLACE = new ValueType(int.class, Storage.INT, null, Limits.NONE);

    private PivotColumn() {}

    /** One with a name, which no property shows. */
    public static MappedColumn place(String name) {
        return of(name, PLACE);
    }

    /**
     * The column of a pivot table that says of which class the owner of a link is, or its member.
     *
     * @param length how long a text may be that is in an index; 0 for any
     */
    public static MappedColumn kind(Pivot.Kind kind, int length) {
        Limits limits = length > 0 ? new Limits(length, 0, 0) : Limits.NONE;
        return of(kind.column(), new ValueType(String.class, Storage.STRING, null, limits));
    }

    private static MappedColumn of(String name, ValueType type) {
        FieldRef nowhere = new FieldRef(Pivot.class, name, type.javaType(), false);
        ScalarProperty shown = new ScalarProperty(name, nowhere, type, ScalarProperty.Role.PLAIN, false);
        return new MappedColumn(0, name, name, "", type, false, false, List.of(), shown, List.of(), null);
    }
}
