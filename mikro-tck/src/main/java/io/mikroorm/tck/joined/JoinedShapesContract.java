// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.tck.corners.Attic.Drawer;
import io.mikroorm.tck.corners.Attic.Lid;
import io.mikroorm.tck.corners.Attic.Lock;
import io.mikroorm.tck.corners.Attic.Span;
import io.mikroorm.tck.corners.Things;
import io.mikroorm.tck.embedded.Parcel;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Embeddables of seldom shapes in tables of a hierarchy. */
public abstract class JoinedShapesContract extends Contract {

    /** Is in the upper table. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Box {
        @PrimaryKey
        @Nullable
        Long id;

        @Embedded
        @Nullable
        Lid lid;

        @Embedded(object = true)
        @Nullable
        Drawer drawer;
    }

    /** Adds a table. */
    @Entity
    static class Crate extends Box {

        @Embedded
        @Nullable
        Lid inner;

        @Embedded
        @Nullable
        Lock lock;

        List<Drawer> drawers = new ArrayList<>();
    }

    /** In an attic with many rooms. */
    protected JoinedShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Box.class, Crate.class);
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
    }

    @Test
    void tables_of_their_own_have_them_too() {
        Box box = new Box();
        box.lid = Things.lid();
        box.drawer = Things.drawer();
        given(box);
        Box found = em.findAll(Box.class).get(0);
        Things.assertLid(some(found.lid));
        Things.assertDrawer(some(found.drawer));
        found.lid = null;
        some(found.drawer).lid = null;
        em.flush();
        Box again = fresh().findAll(Box.class).get(0);
        assertThat(again.lid).isNull();
        assertThat(some(again.drawer).lid).isNull();
        assertThat(some(again.drawer).label).isEqualTo("d");
    }

    @Test
    void a_table_below_has_its_own_beside_those_of_the_table_above() {
        Crate crate = new Crate();
        crate.lid = Things.lid();
        crate.inner = Things.lid();
        crate.lock = new Lock("1", new Span<>(2, 3));
        crate.drawers.add(Things.drawer());
        given(crate, new Box());
        Crate found = em.findOneOrFail(
                Crate.class, where("inner.mark").eq(7).and(where("lid.mark").eq(7)));
        Things.assertLid(some(found.inner));
        Things.assertDrawer(found.drawers.get(0));
        assertThat(em.plan().isEmpty()).isTrue();
        some(found.inner).mark = 8;
        some(found.lock).turn();
        some(found.lid).setSecret("open");
        some(found.drawers.get(0).lid).mark = 9;
        em.flush();
        Crate again = (Crate) fresh().findOneOrFail(Box.class, where("lid.mark").eq(7));
        assertThat(some(again.inner).mark).isEqualTo(8);
        assertThat(some(again.lock).turns()).isEqualTo(1);
        assertThat(some(again.lid).getSecret()).isEqualTo("open");
        assertThat(some(again.drawers.get(0).lid).mark).isEqualTo(9);
    }
}
