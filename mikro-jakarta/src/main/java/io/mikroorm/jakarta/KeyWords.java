// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.mapping.AnnotatedField;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import java.lang.annotation.Annotation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the annotations of a field that is the key, or a part of it, say of that. */
final class KeyWords {

    private final AnnotatedField field;
    private final @Nullable Class<?> held;
    private final Words words;

    KeyWords(AnnotatedField field, Words words) {
        this.field = field;
        this.held = Managed.classOf(field.type());
        this.words = words;
    }

    private boolean has(Class<? extends Annotation> type) {
        return find(type) != null;
    }

    private <A extends Annotation> @Nullable A find(Class<A> type) {
        return Managed.find(field.annotations(), type);
    }

    /** A relation that the key is of, or a part of it. */
    void say(MappedKeys mapped) {
        MapsId maps = find(MapsId.class);
        if (maps == null) {
            return;
        }
        boolean part = mapped.mapsPart(words, maps) && !has(Id.class);
        Declaration said = Declaration.of(PrimaryKey.class).with("generated", KeyGeneration.ASSIGNED);
        words.say(part ? said.with("part", maps.value()) : said);
    }

    void say() {
        if (!has(Id.class)) {
            return;
        }
        GeneratedValue generated = find(GeneratedValue.class);
        boolean ours = generated == null && has(PrimaryKey.class);
        Declaration said = Declaration.of(PrimaryKey.class);
        words.say(ours ? said : said.with("generated", generation(generated)));
    }

    private KeyGeneration generation(@Nullable GeneratedValue generated) {
        if (generated == null) {
            return KeyGeneration.ASSIGNED;
        }
        GenerationType strategy = generated.strategy();
        boolean uuid = held == UUID.class;
        if (!generated.generator().isEmpty()) {
            words.refuse(Refusals.generator(words.place, "generator = \"" + generated.generator() + "\""));
        } else if (strategy == GenerationType.SEQUENCE || strategy == GenerationType.TABLE) {
            words.refuse(Refusals.generator(words.place, "GenerationType." + strategy));
        } else if (strategy == GenerationType.UUID && !uuid) {
            words.refuse(Refusals.generator(
                    words.place, "GenerationType.UUID for a " + field.type().getTypeName()));
        } else {
            return uuid ? KeyGeneration.UUID_V7 : generation(strategy);
        }
        return KeyGeneration.ASSIGNED;
    }

    /** Texts and numbers are the database's, which refuses texts; keys of other classes may be made by the driver. */
    private KeyGeneration generation(GenerationType strategy) {
        boolean counted =
                held == null || held.isPrimitive() || held == String.class || Number.class.isAssignableFrom(held);
        return strategy == GenerationType.AUTO && !counted ? KeyGeneration.AUTO : KeyGeneration.IDENTITY;
    }
}
