// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.platform.Platform;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the query of a virtual entity, and finds out how its values are bound. */
final class AskedQuery implements QueryContext {

    private static final ValueType NOTHING = new ValueType(Object.class, Storage.STRING, null, Limits.NONE);

    private final Session session;
    private final EntityMetadata entity;
    private final EntityKeys keys;

    AskedQuery(Session session, EntityMetadata entity, EntityKeys keys) {
        this.session = session;
        this.entity = entity;
        this.keys = keys;
    }

    FindQuery.Source source(VirtualQuery asked) {
        QueryFragment fragment = asked.ask(this);
        Platform store = store();
        if (fragment == null) {
            throw VirtualErrors.nothing(entity);
        }
        if (fragment.template().isPipeline() != store.takesPipelines()) {
            throw VirtualErrors.ofOtherStore(entity, store);
        }
        List<Given> values = new ArrayList<>(fragment.values().size());
        for (Object value : fragment.values()) {
            values.add(value == null ? new Given(NOTHING, null) : given(values.size() + 1, value));
        }
        return new FindQuery.Source(fragment.template(), List.copyOf(values));
    }

    private Given given(int number, Object value) {
        Class<?> handle = keys.typeOf(value);
        EntityMetadata target = session.map().metadata().find(handle == null ? value.getClass() : handle);
        ValueType type = target == null
                ? session.model().storedClasses().ofValue(value)
                : target.key().type();
        Object kept = target == null ? value : keys.keyOf(value);
        if (type == null || type.isKeyOfParts()) {
            throw VirtualErrors.notBound(entity, number, value.getClass());
        }
        if (kept == null) {
            throw VirtualErrors.withoutKey(entity, number, value.getClass());
        }
        String refusal = store().argumentRefusal(type, "", kept);
        if (refusal != null) {
            throw VirtualErrors.refused(entity, number, refusal);
        }
        return new Given(type, kept);
    }

    private Platform store() {
        return session.model().driver().platform();
    }

    @Override
    public Class<?> entity() {
        return entity.type();
    }

    @Override
    public String platform() {
        return store().name();
    }

    @Override
    public @Nullable String schema() {
        return session.schema();
    }

    @Override
    public <M> M em(Class<M> type) {
        Object em = session.entityManager();
        if (!type.isInstance(em)) {
            throw VirtualErrors.noSuchManager(entity, type, store());
        }
        return type.cast(em);
    }
}
