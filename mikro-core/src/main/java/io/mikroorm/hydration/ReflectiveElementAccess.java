// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.ElementAccess;
import io.mikroorm.metadata.EmbeddedElement;
import io.mikroorm.type.StructAccess;

/** Access to elements by reflection: the reference of what it does, and the fallback where none can be generated. */
public final class ReflectiveElementAccess implements ElementAccess {

    /** It has no settings. */
    public ReflectiveElementAccess() {}

    @Override
    public StructAccess to(EmbeddedElement element) {
        return new ReflectiveStruct(element);
    }
}
