// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import io.mikroorm.annotation.Api;
import io.mikroorm.annotation.Spi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the packages for users show: only each other, the packages for driver authors, the JDK, and, in a bridge, the library
 * at its other end.
 */
final class ApiSignatures {

    private ApiSignatures() {}

    /** One sentence for each visible member that mentions what users must not see. */
    static List<String> leaks(Iterable<JavaClass> classes) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(Api.class) || !isVisibleWithItsOwners(type)) {
                continue;
            }
            String[] other = type.getPackage().getAnnotationOfType(Api.class).bridgeTo();
            check(found, other, type.getName(), heading(type));
            for (JavaField field : type.getFields()) {
                if (isVisible(field)) {
                    check(found, other, field.getFullName(), Stream.of(field.getType()));
                }
            }
            for (JavaCodeUnit member : type.getCodeUnits()) {
                if (isVisible(member)) {
                    check(found, other, member.getFullName(), signature(member));
                }
            }
        }
        return found;
    }

    private static Stream<JavaType> heading(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static Stream<JavaType> signature(JavaCodeUnit member) {
        return Stream.of(
                        Stream.of(member.getReturnType()),
                        member.getParameterTypes().stream(),
                        member.getExceptionTypes().stream(),
                        member.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static void check(List<String> found, String[] others, String where, Stream<JavaType> mentioned) {
        mentioned
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !mayBeSeen(type) && !isOf(others, type))
                .distinct()
                .forEach(type -> found.add(where + " mentions " + type.getName()));
    }

    private static boolean isOf(String[] libraries, JavaClass type) {
        return Stream.of(libraries).anyMatch(library -> (type.getPackageName() + ".").startsWith(library + "."));
    }

    private static boolean mayBeSeen(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().matches("javax?(\\..*)?")
                || type.getPackage().isAnnotatedWith(Api.class)
                || type.getPackage().isAnnotatedWith(Spi.class);
    }

    private static boolean isVisible(HasModifiers part) {
        Set<JavaModifier> modifiers = part.getModifiers();
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean isVisibleWithItsOwners(JavaClass type) {
        return isVisible(type)
                && type.getEnclosingClass()
                        .map(ApiSignatures::isVisibleWithItsOwners)
                        .orElse(true);
    }
}
