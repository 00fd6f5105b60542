// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the properties of classes with all that they inherit. */
public final class Properties {

    private final Types types;
    private final PropertyReader reader;

    /** For one run of the compiler. */
    public Properties(Elements elements, Types types) {
        this(types, new TypeKinds(elements, types));
    }

    Properties(Types types, TypeKinds kinds) {
        this.types = types;
        this.reader = new PropertyReader(kinds);
    }

    /** The properties of a class by their names, those of its bases first. */
    public Map<String, Held> of(TypeElement type) {
        DeclaredType declared =
                (DeclaredType) (type.getTypeParameters().isEmpty() ? type.asType() : types.erasure(type.asType()));
        Map<String, Held> found = new LinkedHashMap<>();
        for (TypeElement owner : lineage(type)) {
            boolean byGetters = Access.byGetters(owner);
            for (Element member : owner.getEnclosedElements()) {
                Held held = Access.isProperty(member, byGetters)
                        ? reader.read(member, types.asMemberOf(declared, member))
                        : null;
                if (held != null) {
                    found.put(held.name(), held);
                }
            }
        }
        return found;
    }

    /** The class behind its bases, which need not be marked: those of the library of Java alone have no properties. */
    public static Deque<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        TypeElement at = type;
        while (at != null && !at.getQualifiedName().toString().startsWith("java.")) {
            lineage.addFirst(at);
            at = at.getSuperclass() instanceof DeclaredType base ? (TypeElement) base.asElement() : null;
        }
        return lineage;
    }
}
