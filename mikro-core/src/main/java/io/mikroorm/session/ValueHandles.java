// SPDX-License-Identifier: MIT
package io.mikroorm.session;

import io.mikroorm.entity.EntityContext;
import io.mikroorm.entity.Ref;
import io.mikroorm.entity.ValueRef;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.shape.ValueConverter;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

import static io.mikroorm.query.Where.where;

/** Handles to rows by another unique value than the key: finds them all together when one of them is loaded, or something is written. */
final class ValueHandles {

    private final Session session;
    private final List<WeakReference<ValueRef<?>>> waiting = new ArrayList<>(0);

    ValueHandles(Session session) {
        this.session = session;
    }

    /** A handle; of the key, the one of the identity map. */
    Ref<?> ref(EntityMetadata entity, String property, Object value) {
        MappedColumn column = column(entity, property);
        Object wanted = ValueConverter.convert(column.type(), value);
        if (wanted == null) {
            throw ValueHandleErrors.wrongValue(entity, column, value);
        }
        if (column == entity.key()) {
            return session.map().reference(entity, wanted);
        }
        ValueRef<?> handle = new ValueRef<>(context(), entity.type(), property, wanted);
        waiting.add(new WeakReference<>(handle));
        return handle;
    }

    private EntityContext context() {
        return session.map().context();
    }

    private static MappedColumn column(EntityMetadata entity, String property) {
        MappedColumn column = entity.column(property);
        if (column == null) {
            throw SessionErrors.unknownProperty(entity, property);
        }
        boolean unique = column == entity.key()
                || column.unique()
                || entity.indexes().stream()
                        .anyMatch(index ->
                                index.isUniqueEverywhere() && index.columns().equals(List.of(column)));
        if (!unique || column.isForeignKey()) {
            throw ValueHandleErrors.notUnique(entity, column);
        }
        return column;
    }

    /** Finds the row of a handle, together with all that wait for rows of the class by the same property. */
    void load(ValueRef<?> handle) {
        EntityMetadata entity = session.metadata(handle.type());
        session.autoFlush(entity, null);
        List<ValueRef<?>> together = new ArrayList<>();
        together.add(handle);
        for (ValueRef<?> other : waiting()) {
            if (other != handle && isAlike(other, handle)) {
                together.add(other);
            }
        }
        find(entity, together);
    }

    /** Finds the rows of all, or the new objects that will be rows; others are missing until somebody asks again. */
    void loadWaiting() {
        Map<String, List<ValueRef<?>>> groups = new LinkedHashMap<>();
        for (ValueRef<?> handle : waiting()) {
            groups.computeIfAbsent(handle.type().getName() + "." + handle.property(), g -> new ArrayList<>())
                    .add(handle);
        }
        for (List<ValueRef<?>> group : groups.values()) {
            find(session.metadata(group.get(0).type()), group);
        }
    }

    private static boolean isAlike(ValueRef<?> one, ValueRef<?> other) {
        return one.type() == other.type() && one.property().equals(other.property());
    }

    private List<ValueRef<?>> waiting() {
        List<ValueRef<?>> all = new ArrayList<>(waiting.size());
        for (Iterator<WeakReference<ValueRef<?>>> each = waiting.iterator(); each.hasNext(); ) {
            ValueRef<?> handle = each.next().get();
            if (handle == null || handle.isFound()) {
                each.remove();
            } else {
                all.add(handle);
            }
        }
        return all;
    }

    private void find(EntityMetadata entity, List<ValueRef<?>> handles) {
        MappedColumn column =
                Objects.requireNonNull(entity.column(handles.get(0).property()));
        List<Object> values = new ArrayList<>(handles.size());
        handles.forEach(handle -> values.add(handle.value()));
        Map<Object, EntityState> found = new LinkedHashMap<>();
        for (EntityState state : find(entity, column, values)) {
            Object value = state.snapshotValue(column.index());
            if (value != null) {
                found.putIfAbsent(form(column, value), state);
            }
        }
        for (ValueRef<?> handle : handles) {
            EntityState known = found.get(form(column, handle.value()));
            set(handle, known == null ? alone(entity, column, handle) : known);
        }
    }

    /** What the store takes for the value, though it is not equal to it; or a new object with the value. */
    private @Nullable EntityState alone(EntityMetadata entity, MappedColumn column, ValueRef<?> handle) {
        for (EntityState state : session.map().tracked()) {
            Object object = state.metadata().isA(entity) ? state.entity() : null;
            Object value = object == null ? null : state.columnValue(object, column.index());
            if (value != null && form(column, value).equals(form(column, handle.value()))) {
                return state;
            }
        }
        List<EntityState> found = find(entity, column, List.of(handle.value()));
        return found.isEmpty() ? null : found.get(0);
    }

    private List<EntityState> find(EntityMetadata entity, MappedColumn column, List<Object> values) {
        return session.finder().find(entity, where(column.path()).in(values).criterion(), new FindOptions<>());
    }

    private static Object form(MappedColumn column, Object value) {
        return Objects.requireNonNull(column.type().equalForm(value));
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(ValueRef<T> handle, @Nullable EntityState state) {
        handle.found((Ref<T>) (Ref<?>) state);
    }

    /** Nothing is found by this entity manager any more. */
    void clear() {
        waiting().forEach(ValueRef::forget);
        waiting.clear();
    }
}
