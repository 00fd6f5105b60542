// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.ToManyProperty;

/** What references and collections ask of their entity manager. */
final class LazyLoads implements EntityContext {

    private final Session session;

    LazyLoads(Session session) {
        this.session = session;
    }

    @Override
    public void load(Ref<?> reference) {
        EntityState state = (EntityState) reference;
        session.autoFlush(state.metadata(), null);
        session.finder().populator().loadTogether(state);
        if (!state.isLoaded()) {
            throw SessionErrors.gone(state);
        }
        session.model().notices().referenceLoaded(state.metadata());
    }

    @Override
    public void load(EntityCollection<?> collection) {
        if (CollectionState.owner(collection) instanceof EntityState owner) {
            ToManyProperty relation = owner.metadata().toManys().get(CollectionState.toMany(collection));
            session.autoFlush(session.metadata(relation.target()), null);
            session.finder().populator().loadTogether(owner, relation);
            session.model().notices().collectionLoaded(owner.metadata(), relation);
        }
    }

    @Override
    public void added(EntityCollection<?> collection, Object member) {
        session.unitOfWork().added(collection, member);
    }

    @Override
    public void removed(EntityCollection<?> collection, Object member) {
        session.unitOfWork().removed(collection, member);
    }
}
