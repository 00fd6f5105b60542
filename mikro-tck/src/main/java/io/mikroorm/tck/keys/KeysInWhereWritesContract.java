// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Writes by conditions of rows with keys of several parts: all parts tell which rows they are. */
@Requires(Feature.COMPOSITE_KEYS)
public abstract class KeysInWhereWritesContract extends Contract {

    /** On a small warehouse. */
    protected KeysInWhereWritesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Bay.class, Crate.class, Reading.class, Berth.class);
    }

    /** Two bays of one hall and one of another, of which the first numbers are equal; a crate has been in two of them. */
    private void warehouse() {
        Bay a1 = new Bay("A", 1, "front");
        Bay a2 = new Bay("A", 2, "middle");
        Bay b1 = new Bay("B", 1, "back");
        a1.next = Ref.of(a2);
        Crate y = new Crate("y", a1);
        a1.visitors.add(y);
        b1.visitors.add(y);
        given(a1, a2, b1, new Crate("x", a2), y);
    }

    private List<String> labels() {
        return fresh().findAll(Bay.class, o -> o.orderBy("id")).stream()
                .map(bay -> bay.label)
                .toList();
    }

    @Test
    void rows_are_found_by_all_parts_of_their_keys() {
        warehouse();
        assertThat(em.nativeUpdate(Bay.class, where("visitors.name").eq("y"), Map.of("label", "visited")))
                .isEqualTo(2);
        assertThat(labels()).containsExactly("visited", "middle", "visited");
        assertThat(em.nativeUpdate(Bay.class, where("next.label").eq("middle"), Map.of("label", "before")))
                .isEqualTo(1);
        assertThat(labels()).containsExactly("before", "middle", "visited");
        assertThat(em.nativeUpdate(Bay.class, where("id").eq(new Bay.Key("A", 2)), Map.of("label", "second")))
                .isEqualTo(1);
        assertThat(labels()).containsExactly("before", "second", "visited");
    }

    @Test
    void a_relation_takes_a_key_of_several_parts() {
        warehouse();
        Bay.Key b1 = new Bay.Key("B", 1);
        assertThat(em.nativeUpdate(Crate.class, where("bay.label").eq("middle"), Map.of("bay", b1)))
                .isEqualTo(1);
        Crate moved = fresh().findOneOrFail(Crate.class, where("name").eq("x"));
        assertThat(some(moved.bay).key()).isEqualTo(b1);
        assertThat(em.nativeDelete(Crate.class, where("bay.label").eq("back"))).isEqualTo(1);
        assertThat(em.nativeUpdate(Bay.class, Condition.all(), Map.of("label", "all")))
                .isEqualTo(3);
    }
}
