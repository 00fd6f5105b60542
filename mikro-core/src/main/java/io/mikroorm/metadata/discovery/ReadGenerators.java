// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.Property;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ValueGenerators;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.GeneratorMistakes;
import io.mikroorm.type.ValueGenerator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Makes who makes values of properties, and refuses those whose values nobody could set. Reads roles; writes generators. */
final class ReadGenerators implements DiscoveryPass {

    private static final String CREATE = "onCreate";
    private static final String UPDATE = "onUpdate";

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            if (property instanceof ScalarDraft scalar && !scalar.broken) {
                scalar.generators = new ValueGenerators(read(model, scalar, CREATE), read(model, scalar, UPDATE));
            }
        });
    }

    private static @Nullable ValueGenerator<?, ?> read(ModelDraft model, ScalarDraft property, String member) {
        Object said = property.declared.value(Property.class, member);
        if (said == null || said == void.class) {
            return null;
        }
        Mistake mistake;
        try {
            Object made =
                    said instanceof Class<?> named && ValueGenerator.class.isAssignableFrom(named) ? make(named) : said;
            mistake = mistake(property, member, made);
            if (mistake == null) {
                return (ValueGenerator<?, ?>) made;
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            mistake = GeneratorMistakes.notMade(property, member, (Class<?>) said, e);
        }
        model.mistakes.add(property, mistake);
        return null;
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static @Nullable Mistake mistake(ScalarDraft property, String member, Object made) {
        if (made instanceof Class<?> named) {
            return GeneratorMistakes.noGenerator(property, member, named);
        }
        String reason = reasonAgainst(property, member);
        if (!reason.isEmpty()) {
            return GeneratorMistakes.misplaced(property, member, reason);
        }
        return made.getClass().isSynthetic() ? null : mistakeOfClass(property, member, made.getClass());
    }

    /** The end of a sentence; empty where the values can be set. */
    private static String reasonAgainst(ScalarDraft property, String member) {
        boolean isRecord = property.owner.isEmbeddable() && !property.isBeyondFlushes();
        if (property.isFinal() && !isRecord) {
            return "is final, so that a flush could not set it";
        }
        boolean creates = member.equals(CREATE);
        if (property.role == Role.KEY && creates) {
            boolean other = property.generation != KeyGeneration.AUTO && property.generation != KeyGeneration.ASSIGNED;
            return other || property.body != null ? "gets its value otherwise" : "";
        }
        if (property.role == Role.KEY) {
            return "is the key, which does not change";
        }
        if (property.role != Role.PLAIN) {
            return "gets its value from the ORM already";
        }
        return creates && property.held.isPrimitive() ? "is a primitive, which is never null" : "";
    }

    /** What a class says of itself; a generic one, and a lambda, says nothing. */
    private static @Nullable Mistake mistakeOfClass(ScalarDraft property, String member, Class<?> type) {
        for (Method method : type.getMethods()) {
            if (!method.getName().equals("generate") || method.isBridge() || method.getParameterCount() != 1) {
                continue;
            }
            Class<?> value = method.getReturnType();
            if (value != Object.class && !TypeBindings.boxed(property.held).isAssignableFrom(value)) {
                return GeneratorMistakes.otherValues(property, member, value);
            }
            Class<?> entity = method.getParameterTypes()[0];
            if (!entity.isAssignableFrom(property.owner.type)) {
                return GeneratorMistakes.otherEntities(property, member, entity);
            }
        }
        return null;
    }
}
