// SPDX-License-Identifier: MIT
package io.mikroorm.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions on what ArchUnit's model leaves out, taken from the class itself. */
final class ClassFile {

    private ClassFile() {}

    /** Lambdas and method references are linked by one JDK class, whose name then stands in the constant pool. */
    static ArchCondition<JavaClass> linkLambdas() {
        return holds("make lambdas or method references", type -> constantPoolText(type)
                .contains("java/lang/invoke/LambdaMetafactory"));
    }

    static ArchCondition<JavaClass> declareVarargs() {
        return holds("declare varargs", type -> {
            Class<?> reflected = type.reflect();
            return Stream.<Executable>concat(
                            Stream.of(reflected.getDeclaredMethods()), Stream.of(reflected.getDeclaredConstructors()))
                    .anyMatch(Executable::isVarArgs);
        });
    }

    private static ArchCondition<JavaClass> holds(String description, Function<JavaClass, Boolean> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean satisfied = test.apply(type);
                events.add(new SimpleConditionEvent(
                        type, satisfied, type.getName() + (satisfied ? " does " : " does not ") + description));
            }
        };
    }

    private static String constantPoolText(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
