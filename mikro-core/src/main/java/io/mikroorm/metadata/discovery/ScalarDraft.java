// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.type.Limits;
import io.mikroorm.type.ValueType;
import java.lang.reflect.Field;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plain value on its way to metadata. */
final class ScalarDraft extends PropertyDraft {

    Role role = Role.PLAIN;

    /** As declared; means something for a key only. */
    KeyGeneration generation = KeyGeneration.AUTO;

    /** Whether {@code nullable = true} was written, which a {@code @Nullable} annotation is not. */
    boolean declaredNullable;

    String columnType = "";
    Limits limits = Limits.NONE;
    EnumMode enumMode = EnumMode.NAME;
    boolean enumCheck = true;

    /** Whether it is stored as a document. */
    boolean json;

    /** As declared; {@code void} for none. */
    Class<?> converterClass = void.class;

    /** The class that a key of several parts is of; null for every other value. */
    @Nullable
    ClassDraft body;

    /** Found by {@link ResolveTypes}. */
    @Nullable
    ValueType type;

    ScalarDraft(ClassDraft owner, Field field, int place) {
        super(owner, field, place);
    }

    /** The type, which is known of every property that is not broken once {@link ResolveTypes} has run. */
    ValueType type() {
        return Objects.requireNonNull(type, "type");
    }

    @Override
    String kind() {
        return "a plain value";
    }
}
