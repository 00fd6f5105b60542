// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.check;

import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.mistake.KeyMistakes;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks versions and timestamps, which the flush sets. Reads roles and types; makes versions not null. */
public final class CheckGeneratedValues implements DiscoveryPass {

    private static final Set<Storage> VERSIONS = Set.of(Storage.INT, Storage.LONG, Storage.INSTANT);
    private static final Set<Storage> TIMESTAMPS =
            Set.of(Storage.INSTANT, Storage.LOCAL_DATE_TIME, Storage.OFFSET_DATE_TIME);

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            ScalarDraft version = null;
            for (PropertyDraft property : entity.sound()) {
                if (!(property instanceof ScalarDraft scalar)) {
                    continue;
                }
                Mistake mistake = mistake(scalar);
                if (mistake != null) {
                    model.mistakes.add(scalar, mistake);
                } else if (scalar.role == Role.VERSION) {
                    version = takeVersion(model, version, scalar);
                }
            }
        }
    }

    private static ScalarDraft takeVersion(ModelDraft model, @Nullable ScalarDraft first, ScalarDraft version) {
        if (first != null) {
            model.mistakes.add(version, KeyMistakes.severalVersions(first, version));
            return first;
        }
        version.nullable = false;
        return version;
    }

    private static @Nullable Mistake mistake(ScalarDraft property) {
        boolean timestamp = property.role == Role.CREATED_AT || property.role == Role.UPDATED_AT;
        if (property.role != Role.VERSION && !timestamp) {
            return null;
        }
        if (property.isBeyondFlushes()) {
            return KeyMistakes.finalGeneratedValue(property);
        }
        ValueType type = property.type();
        boolean fits = (timestamp ? TIMESTAMPS : VERSIONS).contains(type.storage())
                && type.converter() == null
                && !type.isEnum();
        if (fits) {
            return null;
        }
        return timestamp ? KeyMistakes.wrongTimestamp(property) : KeyMistakes.wrongVersion(property);
    }
}
