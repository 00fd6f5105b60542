// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keyfields;

import io.mikroorm.EntityManager;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keyfields.Cast.Evening;
import io.mikroorm.tck.keyfields.Cast.Part;
import io.mikroorm.tck.keyfields.Cast.Play;
import io.mikroorm.tck.keyfields.Cast.Player;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Rows whose key has two relations among its fields are the links between these. */
@Requires({Feature.KEY_FIELDS, Feature.PIVOT_TABLES})
public abstract class KeyFieldLinksContract extends Contract {

    private final Play rain = new Play("Rain");
    private final Player ann = new Player("Ann");
    private final Player bob = new Player("Bob");

    /** On a small play. */
    protected KeyFieldLinksContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Cast.MODEL;
    }

    private void seen() {
        given(new Evening(rain, ann, 1), new Evening(rain, ann, 2), new Evening(rain, bob, 1));
    }

    @Test
    void links_that_are_rows_of_it_are_made_by_adding_a_member() {
        given(rain, ann, bob);
        Play play = em.findOneOrFail(Play.class, some(rain.id), o -> o.populate("cast"));
        play.cast.add(em.getReference(Player.class, some(ann.id)));
        em.flush();
        assertThat(fresh().count(
                                Part.class,
                                where("play")
                                        .eq(rain.id)
                                        .and(where("player.name").eq("Ann"))))
                .isEqualTo(1);

        play.cast.clear();
        em.flush();
        assertThat(fresh().count(Part.class)).isZero();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void a_pair_may_be_linked_by_several_rows_where_their_key_has_more(LoadStrategy strategy) {
        seen();
        Play found = fresh().findOneOrFail(
                        Play.class, some(rain.id), o -> o.populate("seen").strategy(strategy));
        assertThat(found.seen).extracting(player -> player.name).containsExactlyInAnyOrder("Ann", "Bob");
    }

    @Test
    void a_pair_that_is_no_more_is_linked_by_no_row() {
        seen();
        EntityManager other = fresh();
        Play found = other.findOneOrFail(Play.class, some(rain.id), o -> o.populate("seen"));
        found.seen.removeIf(player -> player.name.equals("Ann"));
        other.flush();
        assertThat(fresh().findAll(Evening.class))
                .extracting(evening -> evening.player.key())
                .containsExactly(bob.id);
    }
}
