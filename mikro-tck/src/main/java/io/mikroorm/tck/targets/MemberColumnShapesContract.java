// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Market.Chest;
import io.mikroorm.tck.targets.Market.Coin;
import io.mikroorm.tck.targets.Market.Piece;
import io.mikroorm.tck.targets.Market.Place;
import io.mikroorm.tck.targets.Market.Stand;
import io.mikroorm.tck.targets.Market.Vase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Columns that only a collection says, where owners have keys of several parts, and members are of several classes. */
@Requires(Feature.COMPOSITE_KEYS)
public abstract class MemberColumnShapesContract extends Contract {

    private static final Place A1 = new Place("A", 1);
    private static final Place B2 = new Place("B", 2);

    /** At a market. */
    protected MemberColumnShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Market.ALL;
    }

    /** A1 has a blue vase, and an oak chest with a ducat; B2 has nothing. */
    private void saved() {
        Chest oak = new Chest("oak");
        oak.inside.add(new Coin("ducat"));
        Stand one = new Stand(A1);
        one.pieces.addAll(List.of(oak, new Vase("blue")));
        given(one, new Stand(B2));
    }

    private static Stand stand(EntityManager manager, Place place) {
        return manager.findOneOrFail(Stand.class, place, o -> o.populate("pieces"));
    }

    private List<String> titles(Place place) {
        return stand(fresh(), place).pieces.stream().map(piece -> piece.title).toList();
    }

    private Chest oak(EntityManager manager) {
        return manager.findOneOrFail(Chest.class, where("title").eq("oak"), o -> o.populate("inside"));
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void members_of_several_classes_come_in_order(LoadStrategy strategy) {
        saved();
        Stand one = em.findOneOrFail(Stand.class, A1, o -> o.populate("pieces").strategy(strategy));
        assertThat(one.pieces).extracting(piece -> piece.title).containsExactly("blue", "oak");
        assertThat(one.pieces).hasOnlyElementsOfTypes(Vase.class, Chest.class);
        assertThat(oak(em).inside).extracting(coin -> coin.title).containsExactly("ducat");
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void the_columns_are_those_of_the_key_of_the_owner() {
        MappedColumn column = orm.metadata().get(Piece.class).columns().stream()
                .filter(MappedColumn::isForeignKey)
                .findFirst()
                .orElseThrow();
        assertThat(column.path()).isEqualTo("(pieces of Stand)");
        assertThat(column.names())
                .isEqualTo(column.parts().isEmpty() ? List.of(column.name()) : List.of("pieces_row", "pieces_number"));
        assertThat(orm.metadata().get(Coin.class).columns())
                .filteredOn(MappedColumn::isForeignKey)
                .extracting(MappedColumn::path)
                .containsExactly("(pieces of Stand)", "(inside of Chest)");
    }

    @Test
    void members_move_between_owners_with_such_keys() {
        saved();
        Stand one = stand(em, A1);
        Stand other = stand(em, B2);
        Piece blue = one.pieces.iterator().next();
        other.pieces.add(blue);
        assertThat(one.pieces).hasSize(1);
        em.flush();
        assertThat(titles(A1)).containsExactly("oak");
        assertThat(titles(B2)).containsExactly("blue");
        other.pieces.remove(blue);
        em.flush();
        assertThat(titles(B2)).isEmpty();
        assertThat(fresh().count(Piece.class)).isEqualTo(3);
    }

    @Test
    void what_only_some_classes_of_a_table_have_may_be_required_of_these() {
        saved();
        Chest oak = oak(em);
        oak.inside.add(new Coin("thaler"));
        em.flush();
        assertThat(oak(fresh()).inside).extracting(coin -> coin.title).containsExactly("ducat", "thaler");
        oak.inside.removeIf(coin -> coin.title.equals("ducat"));
        em.flush();
        assertThat(oak(fresh()).inside).extracting(coin -> coin.title).containsExactly("thaler");
        assertThat(fresh().count(Coin.class)).isEqualTo(1);
    }

    @Test
    void conditions_go_through_both() {
        saved();
        assertThat(em.find(Stand.class, where("pieces.title").eq("blue")))
                .extracting(stand -> stand.place)
                .containsExactly(A1);
        assertThat(em.find(Stand.class, where("pieces").none(where("title").isNotNull())))
                .extracting(stand -> stand.place)
                .containsExactly(B2);
        assertThat(em.count(Chest.class, where("inside.title").eq("ducat"))).isEqualTo(1);
    }
}
