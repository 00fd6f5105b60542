// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Writes by conditions of rows that lie in several tables: their keys are found first. */
public abstract class JoinedWhereWritesContract extends Contract {

    /** On the museum. */
    protected JoinedWhereWritesContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Museum.ALL);
        all.addAll(List.of(Craft.class, Boat.class, Ferry.class));
        return all;
    }

    @Test
    void values_of_each_table_are_set_the_version_is_counted_once_and_a_condition_may_be_about_what_is_set() {
        given(new Painting("Sea", 1.5, "blue"), new Painting("Wood", 2, "green"));
        assertThat(em.nativeUpdate(Painting.class, where("colour").eq("blue"), Map.of("colour", "grey", "title", "x")))
                .isEqualTo(1);
        Painting sea = fresh().findOneOrFail(Painting.class, where("title").eq("x"));
        assertThat(sea.getColour()).isEqualTo("grey");
        assertThat(sea.getVersion()).isEqualTo(2);
        assertThat(em.nativeUpdate(Painting.class, where("colour").eq("grey"), Map.of("colour", "red")))
                .isEqualTo(1);
        assertThat(fresh().findOneOrFail(Painting.class, where("title").eq("x")).getVersion())
                .isEqualTo(3);
        assertThat(em.nativeUpdate(Work.class, Condition.all(), Map.of("version", 9)))
                .isEqualTo(2);
    }

    @Test
    void rows_are_deleted_from_all_tables() {
        given(new Painting("Sea", 1.5, "blue"), new Painting("Wood", 2, "green"));
        Ferry ferry = new Ferry("f", "F");
        given(ferry, new Boat("b", "B"), new Craft("c", "C"));
        assertThat(em.nativeDelete(Painting.class, where("colour").eq("blue"))).isEqualTo(1);
        assertThat(fresh().findAll(Work.class)).extracting(Work::getTitle).containsExactly("Wood");
        assertThat(em.nativeUpdate(Ferry.class, Condition.all(), Map.of("seats", 4, "carries", "c")))
                .isEqualTo(1);
        assertThat(fresh().findOneOrFail(Ferry.class, "f").seats).isEqualTo(4);
        assertThat(em.nativeDelete(Boat.class, Condition.all())).isEqualTo(2);
        assertThat(fresh().findAll(Craft.class)).extracting(craft -> craft.code).containsExactly("c");
    }
}
