// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import com.palantir.javapoet.ClassName;
import io.mikroorm.processor.model.MetamodelClass;
import io.mikroorm.processor.model.PropertyModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an entity or embeddable with all that it inherits. */
public final class EntityReader {

    private final Types types;
    private final PropertyReader properties;

    /** For one run of the compiler; {@code metamodels} says whether a class has, or will have, its class of paths. */
    public EntityReader(Elements elements, Types types, Metamodels metamodels) {
        this.types = types;
        this.properties = new PropertyReader(new TypeKinds(elements, types), metamodels);
    }

    /** Whether a class of paths can be written: it could not name a class that is private, nor would anyone else. */
    public static boolean isReachable(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return type.getNestingKind() != NestingKind.LOCAL;
    }

    /** What is to be written for a class. */
    public MetamodelClass read(TypeElement type) {
        DeclaredType declared =
                (DeclaredType) (type.getTypeParameters().isEmpty() ? type.asType() : types.erasure(type.asType()));
        Map<String, PropertyModel> found = new LinkedHashMap<>();
        for (TypeElement owner : lineage(type)) {
            boolean byGetters = Access.byGetters(owner);
            for (Element member : owner.getEnclosedElements()) {
                if (Access.isProperty(member, byGetters)) {
                    PropertyModel property =
                            properties.read(member, new Place(type, types.asMemberOf(declared, member)));
                    if (property != null) {
                        found.put(property.name(), property);
                    }
                }
            }
        }
        ClassName name = ClassName.get(type);
        return new MetamodelClass(
                MetamodelClass.nameFor(name),
                name,
                MetamodelClass.typeOf(name, type.getTypeParameters().size()),
                Words.has(type, "Embeddable"),
                isPublic(type),
                List.copyOf(found.values()));
    }

    /** Where a member is read: the class that has or inherits it, and the member's type there. */
    record Place(TypeElement type, TypeMirror member) {}

    /** The class behind its bases, which need not be marked: those of the library of Java alone have no properties. */
    private static Deque<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        TypeElement at = type;
        while (at != null && !at.getQualifiedName().toString().startsWith("java.")) {
            lineage.addFirst(at);
            at = at.getSuperclass() instanceof DeclaredType base ? (TypeElement) base.asElement() : null;
        }
        return lineage;
    }

    private static boolean isPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            Element around = at.getEnclosingElement();
            boolean inInterface = around != null && around.getKind() == ElementKind.INTERFACE;
            if (!at.getModifiers().contains(Modifier.PUBLIC) && !inInterface) {
                return false;
            }
        }
        return true;
    }
}
