// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.entity.CollectionState;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.exception.DriverException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.hydration.RelationTargets;
import io.mikroorm.identity.IdentityTable;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds after any work of an application. */
class UnitOfWorkLawsTest {

    @Property(tries = 1000)
    void after_a_flush_entities_and_rows_agree_and_nothing_is_left_to_do(@ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        for (int round = 0; round < 6; round++) {
            new RandomWork(desk, random).steps(2 + random.nextInt(12));
            if (flushes(desk)) {
                verify(desk);
            } else {
                desk = desk.other();
            }
            desk = random.nextInt(3) == 0 ? desk.other() : desk;
        }
    }

    @Property(tries = 1000)
    void a_failed_flush_changes_nothing_and_succeeds_when_it_is_repeated(@ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        for (int round = 0; round < 4; round++) {
            new RandomWork(desk, random).steps(2 + random.nextInt(12));
            String plan = plan(desk);
            if (plan == null || plan.equals("nothing")) {
                desk = desk.other();
                continue;
            }
            String rows = desk.store.dump();
            desk.store.reset();
            desk.store.failAt = 1 + random.nextInt((int) plan.lines().count());
            desk.store.loses = random.nextBoolean();
            assertThatThrownBy(desk::flush).isInstanceOf(DriverException.class);
            assertThat(desk.store.dump()).isEqualTo(rows);
            assertThat(desk.plan()).isEqualTo(plan);
            desk.store.reset();
            desk.flush();
            verify(desk);
        }
    }

    @Property(tries = 1000)
    void a_rollback_leaves_the_work_of_before_to_be_done(@ForAll long seed) {
        Random random = new Random(seed);
        Desk desk = new Desk();
        new RandomWork(desk, random).steps(12);
        if (!flushes(desk)) {
            return;
        }
        new RandomWork(desk, random).steps(8);
        String plan = plan(desk);
        if (plan == null) {
            return;
        }
        String rows = desk.store.dump();
        desk.transactions.begin();
        desk.flush();
        verify(desk);
        desk.transactions.rollback();

        assertThat(desk.store.dump()).isEqualTo(rows);
        assertThat(desk.plan().lines().sorted())
                .containsExactlyElementsOf(plan.lines().sorted().toList());
        desk.flush();
        verify(desk);
    }

    private static String plan(Desk desk) {
        try {
            return desk.plan();
        } catch (ValidationException contradiction) {
            return null;
        }
    }

    /** False where the work contradicts itself, and is refused before anything is sent. */
    private static boolean flushes(Desk desk) {
        desk.store.reset();
        try {
            desk.flush();
            return true;
        } catch (ValidationException contradiction) {
            assertThat(desk.store.log).isEmpty();
            return false;
        }
    }

    private static void verify(Desk desk) {
        assertThat(desk.plan()).isEqualTo("nothing");
        for (EntityMetadata entity : desk.store.model) {
            IdentityTable table = desk.map.table(entity);
            for (int i = 0; i < table.size(); i++) {
                EntityState state = table.at(i);
                if (state.isLoaded()) {
                    verify(desk, entity, state);
                }
            }
        }
    }

    private static void verify(Desk desk, EntityMetadata entity, EntityState state) {
        Object[] row = desk.store.rows(entity).get(state.key());
        assertThat(row).as(state.describe()).isNotNull();
        for (MappedColumn column : entity.columns()) {
            Object value = state.columnValue(state.entity(), column.index());
            Object expected = column.isForeignKey() ? key(desk, value) : value;
            assertThat(row[column.index()]).as(state.describe() + column.path()).isEqualTo(expected);
        }
        for (int i = 0; i < entity.inverseToOnes().size(); i++) {
            Object value = state.get(state.entity(), entity.inverseProperty(i));
            assertThat(key(desk, value))
                    .as(state.describe())
                    .isEqualTo(holder(desk, entity.inverseToOnes().get(i), state));
        }
        for (ToManyProperty relation : entity.toManys()) {
            EntityCollection<?> collection = state.collection(state.entity(), relation.index());
            if (collection.isLoaded()) {
                List<Object> keys = new ArrayList<>();
                CollectionState.items(collection).forEach(m -> keys.add(key(desk, m)));
                assertThat(keys).as(state.describe(relation.index())).doesNotHaveDuplicates();
                assertThat(new HashSet<>(keys))
                        .as(state.describe(relation.index()))
                        .isEqualTo(members(desk, relation, state));
            }
        }
    }

    private static Object key(Desk desk, Object value) {
        if (value == null) {
            return null;
        }
        EntityState state =
                value instanceof EntityState known ? known : desk.map.stateOf(RelationTargets.target(value));
        assertThat(state).as("the target of a relation is managed").isNotNull();
        return Objects.requireNonNull(state.key());
    }

    private static Object holder(Desk desk, ToOneProperty inverse, EntityState state) {
        EntityMetadata target = desk.store.model.get(inverse.target());
        int column = target.column(inverse.mappedBy()).index();
        return desk.store.rows(target).values().stream()
                .filter(r -> state.key().equals(r[column]))
                .map(r -> r[target.key().index()])
                .findFirst()
                .orElse(null);
    }

    private static Set<Object> members(Desk desk, ToManyProperty relation, EntityState state) {
        Set<Object> members = new HashSet<>();
        if (relation.isManyToMany()) {
            int own = relation.isOwner() ? 0 : 1;
            desk.store.pairs(relation.pivot().table()).stream()
                    .filter(p -> p.get(own).equals(state.key()))
                    .forEach(p -> members.add(p.get(1 - own)));
            return members;
        }
        EntityMetadata target = desk.store.model.get(relation.target());
        int column = target.column(relation.mappedBy()).index();
        desk.store.rows(target).values().stream()
                .filter(r -> state.key().equals(r[column]))
                .forEach(r -> members.add(r[target.key().index()]));
        return members;
    }
}
