// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.exception.DriverError;
import io.mikroorm.exception.EntityNotFoundException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.SerializationFailureException;
import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.StoredContent;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.NearestName;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.query.LockMode;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences about calls of the entity manager. Codes 4000 to 4099. */
final class SessionErrors {

    private SessionErrors() {}

    static ValidationException kindOfEmbedded(String path, EmbeddedKinds kinds) {
        return new ValidationException(
                4272,
                path + " may be " + kinds + ", and the values do not say which. Give '" + kinds.discriminator()
                        + "' one of " + kinds.values() + ", or pass an object.");
    }

    static ValidationException globalContext() {
        return new ValidationException(
                4001,
                "The global entity manager is used outside of a RequestContext, where all its users would share one identity map."
                        + " Use orm.em().fork(), or RequestContext.run(orm, …), or allowGlobalContext() in a small program.");
    }

    static ValidationException noFork() {
        return new ValidationException(
                4020,
                "RequestContext.call(…) was given an entity manager that no fork() of this ORM has made, so the global entity manager"
                        + " cannot stand for it. Give it orm.em().fork().");
    }

    static ValidationException noSchemas(String schema, String database) {
        return new ValidationException(
                4320,
                "An entity manager was asked for with the schema \"" + schema + "\", but " + database
                        + " has no schemas. Leave schema(…) out, or make an ORM for each database.");
    }

    static ValidationException virtual(EntityMetadata entity, String call) {
        return new ValidationException(
                4190,
                call + " was asked for a " + entity.name()
                        + " by its key, but its rows are those of a query and have none. Find it with"
                        + " a condition: em.findOne(" + entity.name() + ".class, where(…)).");
    }

    static ValidationException lockOfVirtual(EntityMetadata entity) {
        return new ValidationException(
                4191,
                "A query for " + entity.name()
                        + " is to lock rows, or to look at their versions, but its rows are those of a query,"
                        + " which can be made of many. Lock the entities that it is about.");
    }

    static EntityNotFoundException noRow(EntityMetadata entity, Object key) {
        return new EntityNotFoundException(
                4002, entity.name() + "#" + key + " does not exist. Use findOne where it may be missing.");
    }

    static EntityNotFoundException noneFulfils(EntityMetadata entity) {
        return new EntityNotFoundException(
                4003, "No " + entity.name() + " fulfils the condition. Use findOne where there may be none.");
    }

    static EntityNotFoundException gone(EntityState state) {
        return new EntityNotFoundException(
                4004,
                state.describe()
                        + " has no row any more. It was deleted, or never inserted: remove the relation to it.");
    }

    static ValidationException notManaged(Object entity, String what) {
        return new ValidationException(
                4005,
                what + " needs a managed entity, but this " + entity.getClass().getSimpleName()
                        + " is not managed here. Persist and flush it, or find it with this entity manager.");
    }

    static UnknownPropertyException unknownProperty(EntityMetadata entity, String name) {
        return unknownProperty(
                entity.name(),
                name,
                entity.properties().stream()
                        .filter(property -> !property.field().isNowhere())
                        .map(Property::name)
                        .toList());
    }

    static ValidationException shownKey(EntityMetadata entity, String name) {
        String fields = entity.keyColumns().stream().map(MappedColumn::path).collect(Collectors.joining(", "));
        return new ValidationException(
                4290,
                entity.name() + "." + name + " shows the key, which is made of (" + fields
                        + "). A new entity is given one or the other, and an entity with a key no other one. Give these alone.");
    }

    static UnknownPropertyException unknownProperty(String owner, String name, List<String> names) {
        return new UnknownPropertyException(
                4006,
                owner + " has no property '" + name + "'." + NearestName.question(name, names) + " Properties of "
                        + owner + ": " + String.join(", ", names) + ".");
    }

    static ValidationException noRelation(EntityMetadata entity, Property property) {
        if (property instanceof ScalarProperty key && key.keyOf() != null) {
            return new ValidationException(
                    4251,
                    entity.name() + "." + property.name() + " has the key of its "
                            + key.keyOf().targetName() + " only (keyOnly), so there is nothing to load behind it."
                            + " Find the target by the key, or make the field a Ref<"
                            + key.keyOf().targetName() + ">.");
        }
        return new ValidationException(
                4035,
                entity.name() + "." + property.name()
                        + " is no value of a row of its own, so there is nothing to load. Name a property that is stored, or"
                        + " ask isLoaded(entity) for the entity itself.");
    }

    static ValidationException wrongValue(String property, Class<?> expected, Object value) {
        return new ValidationException(
                4007,
                property + " takes a " + expected.getSimpleName() + ", but a "
                        + value.getClass().getName() + " was given that does not fit. Convert it first.");
    }

    static ValidationException noTarget(String property, String targets, Object value) {
        return new ValidationException(
                4184,
                property + " leads to " + targets + ", but a "
                        + value.getClass().getName()
                        + " was given. Pass one of those, or a Ref to one: a key alone does not tell of which class it is.");
    }

    static ValidationException nullValue(String property) {
        return new ValidationException(
                4008, property + " cannot be null. Give it a value, leave it out, or mark the field @Nullable.");
    }

    static ValidationException finalProperty(String property) {
        return new ValidationException(
                4009,
                property
                        + " is set by nobody but the constructor, or worked out by a getter. Make a new entity, or let it be set by a"
                        + " field that is not final or by a setter.");
    }

    static ValidationException missingArgument(EntityMetadata entity, String property) {
        return new ValidationException(
                4010,
                entity.name() + " is made through a constructor that takes '" + property
                        + "', which has no value here. Add it to the values of create(…).");
    }

    static ValidationException notVersioned(EntityMetadata entity) {
        return new ValidationException(
                4011,
                entity.name()
                        + " has no version that an optimistic lock could look at. Mark a property with @Version, or"
                        + " lock pessimistically in a transaction.");
    }

    static OptimisticLockException otherVersion(EntityState state, Object entity) {
        return new OptimisticLockException(
                4012,
                state.describe()
                        + " has another version than the one that was asked for: somebody has changed or deleted it"
                        + " since. Refresh the entity and do the change again.",
                entity);
    }

    static ValidationException lockNotSupported(LockMode mode, String database) {
        return new ValidationException(
                4013,
                database + " cannot do " + mode + ": it always waits for rows that others have locked. Use "
                        + (mode.isShared() ? LockMode.PESSIMISTIC_READ : LockMode.PESSIMISTIC_WRITE) + ".");
    }

    static ValidationException lockOfSeveralTables(EntityMetadata entity, LockMode mode) {
        return new ValidationException(
                5060,
                "A query for " + entity.name() + " cannot take " + mode + ": what classes below " + entity.name()
                        + " add is in tables of their own, of which only the row tells which. Find the entities, and"
                        + " lock each one with em.lock(…), or ask for a class that nobody extends.");
    }

    static ValidationException noLocks(LockMode mode, String database) {
        return new ValidationException(
                4019,
                database + " cannot do " + mode
                        + ", since it locks nothing but what is written. Use LockMode.OPTIMISTIC with a"
                        + " @Version, and do the work again where it has met another transaction: t.retries(…).");
    }

    static NotLoadedException contentDetached(StoredContent content) {
        return new NotLoadedException(
                4014,
                content.describe()
                        + " cannot be read any more: its entity manager was cleared, or does not manage the entity now. Find the"
                        + " entity again, and read the content of that one.");
    }

    static NotLoadedException contentReplaced(StoredContent content) {
        return new NotLoadedException(
                4015,
                content.describe()
                        + " is not what the entity holds now: it was loaded anew, or another content was flushed. Take the content"
                        + " from the property.");
    }

    static ValidationException contentInFlush(StoredContent content) {
        return new ValidationException(
                4016,
                content.describe()
                        + " is to be read by a flush, which may have written something else there by now. Copy it before: into bytes,"
                        + " or a file.");
    }

    static NotLoadedException notStreamed(String what) {
        return new NotLoadedException(
                4018,
                what
                        + " was not loaded by the stream that its entity came from, and is not loaded for one entity after another. Name it"
                        + " in populate(…) of the stream, or find the entity by its key.");
    }

    static ValidationException membersOfRow(EntityMetadata entity, String name) {
        return new ValidationException(
                4433,
                "em.insertMany inserts rows of " + entity.name() + ", and '" + name
                        + "' leads to other rows. Insert those with what they refer to, or persist entities.");
    }

    static ValidationException newTargetOfRow(EntityMetadata entity, String name) {
        return new ValidationException(
                4433,
                "A row of " + entity.name() + " that em.insertMany is to insert refers by '" + name
                        + "' to an entity that has no row yet. Flush it first, or persist entities.");
    }

    static EntityNotFoundException contentGone(StoredContent content) {
        return new EntityNotFoundException(
                4017,
                content.describe()
                        + " is not there any more: somebody has deleted the row, or set the property to null. Refresh the entity, or"
                        + " find it again.");
    }

    static SerializationFailureException contentChanged(StoredContent content) {
        return new SerializationFailureException(new DriverError(
                content.describe()
                        + " was changed by somebody else since the entity was loaded. Refresh the entity and read it again, or do"
                        + " both in one transaction with IsolationLevel.REPEATABLE_READ.",
                null,
                null,
                null));
    }
}
