// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.fragment.QueryContext;
import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.fragment.VirtualQuery;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.platform.Platform;
import io.mikroorm.query.shape.FindQuery;
import io.mikroorm.query.shape.FindQuery.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the query of a virtual entity. */
final class AskedQuery implements QueryContext {

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
        List<Given> values = new GivenValues(session, keys, "the query of " + entity.name()).of(fragment.values());
        return new FindQuery.Source(fragment.template(), values);
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
