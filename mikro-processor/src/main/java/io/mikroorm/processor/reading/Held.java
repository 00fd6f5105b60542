// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import io.mikroorm.processor.model.PathKind;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A property as the compiler sees it.
 *
 * @param name its name
 * @param element the field or getter that it is
 * @param kind what kind of path it has
 * @param types what it holds, and what an element of that is; of what leads on the only one is what is behind it
 */
public record Held(String name, Element element, PathKind kind, List<TypeMirror> types) {

    /** Copies the list. */
    public Held {
        types = List.copyOf(types);
    }

    /** What it holds, or what is behind it. */
    public TypeMirror type() {
        return types.get(0);
    }

    /** The class that it holds, or that is behind it; null for what is no class. */
    public @Nullable TypeElement declared() {
        return type() instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    /** The name of the class that declares it. */
    public String owner() {
        Element owner = element.getEnclosingElement();
        return owner == null ? "" : owner.getSimpleName().toString();
    }
}
