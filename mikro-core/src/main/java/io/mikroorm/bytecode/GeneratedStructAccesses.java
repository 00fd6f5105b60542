// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.hydration.KindStruct;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.hydration.RelatedKey;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.RelatedPart;
import io.mikroorm.type.StructAccess;
import java.util.function.Supplier;

/** Generates access to structs. Where that fails, reflection does its work, and a warning says why. */
public final class GeneratedStructAccesses implements StructAccesses {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.bytecode");

    private final ReflectiveStructAccesses reflective = new ReflectiveStructAccesses();

    /** It has no settings. */
    public GeneratedStructAccesses() {}

    @Override
    public StructAccess to(StructMapping struct) {
        StructAccess several = KindStruct.of(struct, this);
        if (several != null) {
            return several;
        }
        try {
            StructAccessWriter writer = new StructAccessWriter(struct);
            byte[] file = writer.write();
            return HiddenStateLoader.define(file, HandleTable.of(writer.constants()), StructAccess.class);
        } catch (MikroOrmException mistake) {
            throw mistake;
        } catch (IllegalAccessException | RuntimeException | LinkageError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No access could be generated for objects of "
                            + struct.type().getName() + "; they are read and written by reflection, which is slower.",
                    e);
            return reflective.to(struct);
        }
    }

    @Override
    public RelatedPart to(ToOneProperty relation, Supplier<MetadataStorage> model) {
        return RelatedKey.part(relation, model);
    }
}
