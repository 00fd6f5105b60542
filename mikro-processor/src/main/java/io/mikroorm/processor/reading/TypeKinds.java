// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import io.mikroorm.processor.model.PathKind;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a type is for a path. */
final class TypeKinds {

    private static final Set<String> WRAPPERS = Set.of("io.mikroorm.entity.Ref");

    private static final Set<String> DOCUMENTS = Set.of(
            "java.util.Map",
            "java.lang.Object",
            "com.fasterxml.jackson.databind.JsonNode",
            "tools.jackson.databind.JsonNode");

    private final Elements elements;
    private final Types types;

    TypeKinds(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** What a handle is for, and what is not in one itself. */
    TypeMirror unwrapped(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && WRAPPERS.contains(name(declared))) {
            return upper(declared.getTypeArguments().get(0));
        }
        return upper(type);
    }

    /** What an array or collection is of; null for anything else, and for bytes, which are one value. */
    @Nullable
    TypeMirror element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE ? null : array.getComponentType();
        }
        if (!(type instanceof DeclaredType declared) || !isA(declared, "java.util.Collection")) {
            return null;
        }
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        return arguments.size() == 1 ? upper(arguments.get(0)) : null;
    }

    /** The kind of a value that is one, and nothing that has a meaning of its own for the mapping. */
    PathKind of(TypeMirror type) {
        TypeMirror boxed = boxed(type);
        if (!(boxed instanceof DeclaredType declared)) {
            return PathKind.VALUE;
        }
        String name = name(declared);
        if (name.equals("java.lang.String")) {
            return PathKind.STRING;
        }
        if (name.equals("java.lang.Boolean")) {
            return PathKind.BOOLEAN;
        }
        if (declared.asElement().getKind() == ElementKind.ENUM) {
            return PathKind.ENUM;
        }
        if (isA(declared, "java.lang.Number")) {
            return PathKind.NUMBER;
        }
        if (isA(declared, "java.time.temporal.Temporal") || isA(declared, "java.util.Date")) {
            return PathKind.TEMPORAL;
        }
        if (DOCUMENTS.contains(name)) {
            return PathKind.DOCUMENT;
        }
        return isComparable(declared) ? PathKind.COMPARABLE : PathKind.VALUE;
    }

    boolean isComparable(TypeMirror type) {
        return isA(boxed(type), "java.lang.Comparable");
    }

    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** Whether a class beside the given one can name a type. */
    boolean isVisible(TypeMirror type, TypeElement from) {
        if (type instanceof ArrayType array) {
            return isVisible(array.getComponentType(), from);
        }
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind().isPrimitive();
        }
        PackageElement here = elements.getPackageOf(from);
        for (Element at = declared.asElement(); at instanceof TypeElement; at = at.getEnclosingElement()) {
            Set<Modifier> modifiers = at.getModifiers();
            boolean inPackage = !modifiers.contains(Modifier.PRIVATE)
                    && elements.getPackageOf(at).equals(here);
            if (!modifiers.contains(Modifier.PUBLIC) && !inPackage) {
                return false;
            }
        }
        return declared.getTypeArguments().stream().allMatch(argument -> isVisible(upper(argument), from));
    }

    private TypeMirror upper(TypeMirror type) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound = wildcard.getExtendsBound();
            return bound == null ? object() : bound;
        }
        return type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
    }

    private TypeMirror object() {
        TypeElement object = elements.getTypeElement("java.lang.Object");
        if (object == null) {
            throw new IllegalStateException("The compiler has no java.lang.Object.");
        }
        return object.asType();
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null && types.isAssignable(types.erasure(type), types.erasure(wanted.asType()));
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
