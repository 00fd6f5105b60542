// SPDX-License-Identifier: MIT
package io.mikroorm.bytecode;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.hydration.ReflectiveElementAccess;
import io.mikroorm.metadata.ElementAccess;
import io.mikroorm.metadata.EmbeddedElement;
import io.mikroorm.type.StructAccess;

/** Generates access to elements. Where that fails, reflection does its work, and a warning says why. */
public final class GeneratedElementAccess implements ElementAccess {

    private static final System.Logger LOG = System.getLogger("io.mikroorm.bytecode");

    private final ReflectiveElementAccess reflective = new ReflectiveElementAccess();

    /** It has no settings. */
    public GeneratedElementAccess() {}

    @Override
    public StructAccess to(EmbeddedElement element) {
        try {
            StructAccessWriter writer = new StructAccessWriter(element);
            byte[] file = writer.write();
            return HiddenStateLoader.define(file, HandleTable.of(writer.constants()), StructAccess.class);
        } catch (MikroOrmException mistake) {
            throw mistake;
        } catch (IllegalAccessException | RuntimeException | LinkageError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No access could be generated for elements of "
                            + element.type().getName() + "; they are read and written by reflection, which is slower.",
                    e);
            return reflective.to(element);
        }
    }
}
