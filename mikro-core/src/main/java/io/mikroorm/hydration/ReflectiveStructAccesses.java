// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.StructAccess;
import java.util.function.Supplier;

/** Access to structs by reflection: the reference of what it does, and the fallback where none can be generated. */
public final class ReflectiveStructAccesses implements StructAccesses {

    /** It has no settings. */
    public ReflectiveStructAccesses() {}

    @Override
    public StructAccess to(StructMapping struct) {
        StructAccess several = KindStruct.of(struct, this);
        return several == null ? new ReflectiveStruct(struct) : several;
    }

    @Override
    public RelatedPart to(ToOneProperty relation, Supplier<MetadataStorage> model) {
        return RelatedKey.part(relation, model);
    }
}
