// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.annotation.Serialized;
import io.mikroorm.metadata.FieldRef.Shown;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import io.mikroorm.metadata.discovery.mistake.SerializedMistakes;
import io.mikroorm.type.ValueSerializer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how properties are shown, and refuses what no call could show. Reads annotations; writes {@code shown}. */
public final class ReadSerialized implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        model.forEachProperty(property -> {
            read(model, property);
            if (property instanceof ScalarDraft scalar && scalar.body != null) {
                refuseInside(model, scalar.body);
            }
        });
        model.forEachClass(type -> checkNames(model, type));
    }

    /** A key is one value. */
    private static void refuseInside(ModelDraft model, ClassDraft body) {
        for (PropertyDraft part : body.sound()) {
            if (part.declared.has(Serialized.class)) {
                model.mistakes.add(part, SerializedMistakes.partOfKey(part));
            } else if (part instanceof EmbeddedDraft embedded) {
                refuseInside(model, embedded.body);
            }
        }
    }

    private static void read(ModelDraft model, PropertyDraft property) {
        Serialized said = property.declared.get(Serialized.class);
        if (said == null) {
            return;
        }
        List<String> groups = List.of(said.groups());
        Mistake mistake = mistake(property, said, groups);
        if (mistake != null) {
            model.mistakes.add(property, mistake);
            return;
        }
        property.shown = new Shown(said.hidden(), said.name(), groups, by(model, property));
    }

    private static @Nullable Mistake mistake(PropertyDraft property, Serialized said, List<String> groups) {
        if (said.hidden() && !groups.isEmpty()) {
            return SerializedMistakes.hiddenInGroups(property);
        }
        if (!said.name().isEmpty() && said.name().isBlank()) {
            return SerializedMistakes.blank(property, "name");
        }
        return groups.stream().anyMatch(String::isBlank) ? SerializedMistakes.blank(property, "group") : null;
    }

    private static @Nullable ValueSerializer<?> by(ModelDraft model, PropertyDraft property) {
        Object said = property.declared.value(Serialized.class, "by");
        if (said == null || said == void.class) {
            return null;
        }
        Mistake mistake;
        try {
            Object made = said instanceof Class<?> named && ValueSerializer.class.isAssignableFrom(named)
                    ? make(named)
                    : said;
            if (made instanceof ValueSerializer<?> serializer) {
                mistake = made.getClass().isSynthetic() ? null : mistakeOfClass(property, made.getClass());
                if (mistake == null) {
                    return serializer;
                }
            } else {
                mistake = SerializedMistakes.noSerializer(property, (Class<?>) said);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            mistake = SerializedMistakes.notMade(property, (Class<?>) said, e);
        }
        model.mistakes.add(property, mistake);
        return null;
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** What a class says of itself; a generic one says nothing. */
    private static @Nullable Mistake mistakeOfClass(PropertyDraft property, Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean own = method.getName().equals("serialize") && !method.isBridge() && method.getParameterCount() == 1;
            if (own && !method.getParameterTypes()[0].isAssignableFrom(TypeBindings.boxed(property.held))) {
                return SerializedMistakes.otherValues(property, type, method.getParameterTypes()[0]);
            }
        }
        return null;
    }

    /** Of hidden ones nobody sees the name, unless it is asked for; then the others win. */
    private static void checkNames(ModelDraft model, ClassDraft type) {
        Map<String, PropertyDraft> names = new HashMap<>();
        for (PropertyDraft property : type instanceof KindsDraft ? List.<PropertyDraft>of() : type.sound()) {
            if (!property.shown.hidden()) {
                String name = property.shown.name().isEmpty() ? property.name() : property.shown.name();
                PropertyDraft other = names.putIfAbsent(name, property);
                if (other != null) {
                    model.mistakes.add(property, SerializedMistakes.sameName(other, property, name));
                }
            }
        }
    }
}
