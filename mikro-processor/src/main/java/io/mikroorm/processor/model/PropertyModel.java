// SPDX-License-Identifier: MIT
package io.mikroorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that has a path.
 *
 * @param name its name
 * @param kind what kind of path
 * @param types what the path's class takes behind the entity: what the property holds, what an element is, or what is behind it
 * @param behind the class with the paths of what is behind it; null where there is none
 */
public record PropertyModel(
        String name,
        PathKind kind,
        List<TypeName> types,
        @Nullable ClassName behind) {

    /** Copies the list. */
    public PropertyModel {
        types = List.copyOf(types);
    }
}
