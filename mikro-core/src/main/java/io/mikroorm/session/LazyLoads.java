// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.entity.ValueRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.FindOptions;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

import static io.mikroorm.query.Where.where;

/** What references, collections and stored contents ask of their entity manager. */
final class LazyLoads implements EntityContext {

    private final Session session;

    LazyLoads(Session session) {
        this.session = session;
    }

    @Override
    public void load(Ref<?> reference) {
        EntityState state = (EntityState) reference;
        session.autoFlush(state.metadata(), null);
        session.finder().populator().loadTogether(session.map().current(state));
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
    public void load(Ref<?> owner, String value) {
        new NamedProperties(session).load(((EntityState) owner).get(), value);
    }

    @Override
    public void load(ValueRef<?> handle) {
        session.handles().load(handle);
    }

    @Override
    public void loadWaiting() {
        session.handles().loadWaiting();
    }

    @Override
    public List<EntityState> loadReferring(Class<?> owner, String relation, List<? extends Ref<?>> targets) {
        return session.finder()
                .find(session.metadata(owner), where(relation).in(targets).criterion(), new FindOptions<>());
    }

    @Override
    public InputStream open(BinaryContent stored) {
        return new StoredBytes(session.parts((StoredContent) stored));
    }

    @Override
    public Reader open(TextContent stored) {
        return new StoredCharacters(session.parts((StoredContent) stored));
    }

    @Override
    public void added(EntityCollection<?> collection, Object member) {
        session.unitOfWork().added(collection, member);
    }

    @Override
    public void moved(EntityCollection<?> collection) {
        session.unitOfWork().moved(collection);
    }

    @Override
    public void removed(EntityCollection<?> collection, Object member) {
        session.unitOfWork().removed(collection, member);
    }
}
