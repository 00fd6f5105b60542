// SPDX-License-Identifier: MIT
package io.mikroorm.processor.reading;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Which members of a class are properties: its fields, or, with annotations of Jakarta Persistence on them, its getters. */
final class Access {

    /** What stands on members and makes no properties of them. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "Transient", "PrePersist", "PreUpdate", "PreRemove", "PostLoad", "PostPersist", "PostUpdate", "PostRemove");

    private Access() {}

    /** Whether the getters are what is mapped: as the class says, or as its annotations stand; where there are none, as in its base. */
    static boolean byGetters(TypeElement type) {
        Object said = Words.said(type, "Access", "value");
        if (said instanceof VariableElement constant) {
            return constant.getSimpleName().contentEquals("PROPERTY");
        }
        boolean fields = false;
        boolean getters = false;
        for (Element member : type.getEnclosedElements()) {
            fields |= member.getKind() == ElementKind.FIELD && isMapped(member, Words.JAKARTA);
            getters |= isGetter(member) && isMapped(member, Words.JAKARTA);
        }
        if (fields || getters) {
            return !fields;
        }
        return type.getSuperclass() instanceof DeclaredType base && byGetters((TypeElement) base.asElement());
    }

    static boolean isProperty(Element member, boolean byGetters) {
        if (Words.has(member, "Transient") || member.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        if (member.getKind() == ElementKind.FIELD) {
            boolean mapped = !byGetters || isMapped(member, Words.JAKARTA);
            return mapped && !member.getModifiers().contains(Modifier.TRANSIENT) && isStored(member);
        }
        return isGetter(member) && (byGetters ? hasSetter(member) : isMapped(member, Words.OURS)) && isStored(member);
    }

    /** The name of the property: of a getter what it gets. */
    static String name(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            return name;
        }
        String rest = name.startsWith("get") ? name.substring(3) : name.startsWith("is") ? name.substring(2) : "";
        return rest.isEmpty() ? name : decapital(rest);
    }

    private static boolean isStored(Element member) {
        return !Boolean.FALSE.equals(Words.said(member, "Property", "persist"));
    }

    private static boolean isGetter(Element member) {
        if (!(member instanceof ExecutableElement method)
                || member.getKind() != ElementKind.METHOD
                || !method.getParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID) {
            return false;
        }
        String name = method.getSimpleName().toString();
        return isBehind(name, "get") || isBehind(name, "is") || isMapped(member, Words.OURS);
    }

    private static boolean isBehind(String name, String start) {
        return name.startsWith(start)
                && name.length() > start.length()
                && !Character.isLowerCase(name.charAt(start.length()));
    }

    private static boolean hasSetter(Element getter) {
        String name = getter.getSimpleName().toString();
        String setter = "set" + name.substring(name.startsWith("is") ? 2 : 3);
        return isMapped(getter, Words.JAKARTA) || find(getter, setter) != null;
    }

    private static @Nullable Element find(Element beside, String name) {
        Element type = beside.getEnclosingElement();
        return type == null
                ? null
                : type.getEnclosedElements().stream()
                        .filter(member -> member.getSimpleName().contentEquals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isMapped(Element member, String flavour) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            String name = ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .toString();
            if (name.startsWith(flavour) && !SAY_NOTHING.contains(name.substring(flavour.length()))) {
                return true;
            }
        }
        return false;
    }

    /** As {@code java.beans} has it: two capitals at the start stay. */
    private static String decapital(String name) {
        boolean both =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return both ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
