// SPDX-License-Identifier: MIT
package io.mikroorm.tck.corners;

import io.mikroorm.tck.corners.Attic.Coin;
import io.mikroorm.tck.corners.Attic.Drawer;
import io.mikroorm.tck.corners.Attic.Lid;
import io.mikroorm.tck.corners.Attic.List2;
import io.mikroorm.tck.corners.Attic.Lock;
import io.mikroorm.tck.corners.Attic.Size;
import io.mikroorm.tck.corners.Attic.Span;
import io.mikroorm.tck.embedded.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** What lies in an attic, and whether it is still there. */
public final class Things {

    private Things() {}

    /** A lid with all that it can have. */
    public static Lid lid() {
        Lid lid = new Lid();
        lid.mark = 7;
        lid.size = Size.LARGE;
        lid.sizes = List.of(Size.SMALL, Size.LARGE);
        lid.numbers = new int[] {1, 2};
        lid.bytes = new byte[] {3, 4};
        lid.setSecret("sesame");
        return lid;
    }

    /** A drawer full of everything. */
    public static Drawer drawer() {
        Drawer drawer = new Drawer();
        drawer.label = "d";
        drawer.lid = lid();
        drawer.lock = new Lock("0815", new Span<>(1, 9));
        drawer.lock.turn();
        drawer.coins = new LinkedHashSet<>(List.of(new Coin(2, "A"), new Coin(1, null)));
        drawer.sorted.addAll(List.of(new Coin(5, null), new Coin(3, "B")));
        drawer.row = new Coin[] {new Coin(9, "C"), new Coin(8, null)};
        List2 list = new List2();
        list.spans = new ArrayList<>(Arrays.asList(new Span<>(1, 2), null, new Span<>(null, null)));
        list.payment = new Shop.Transfer("Ann", null, new Shop.Bank("First", null));
        list.payments = new ArrayList<>(List.of(new Shop.Cash("left", 3), new Shop.Card("Ben", 2)));
        drawer.lists = new ArrayList<>(List.of(list, new List2()));
        drawer.prices = new Span<>(new BigDecimal("1.5"), null);
        return drawer;
    }

    /** Whether a lid has what {@link #lid()} put there. */
    public static void assertLid(Lid lid) {
        assertThat(lid.mark).isEqualTo(7);
        assertThat(lid.by).isEqualTo("ada");
        assertThat(lid.size).isEqualTo(Size.LARGE);
        assertThat(lid.sizes).containsExactly(Size.SMALL, Size.LARGE);
        assertThat(lid.numbers).containsExactly(1, 2);
        assertThat(lid.bytes).containsExactly(3, 4);
        assertThat(lid.getSecret()).isEqualTo("sesame");
    }

    /** Whether a drawer has what {@link #drawer()} put there. */
    public static void assertDrawer(Drawer drawer) {
        assertLid(requireNonNull(drawer.lid));
        Lock lock = requireNonNull(drawer.lock);
        assertThat(lock.code()).isEqualTo("0815");
        assertThat(lock.digits()).isEqualTo(new Span<>(1, 9));
        assertThat(lock.turns()).isEqualTo(1);
        assertThat(drawer.coins).containsExactlyInAnyOrder(new Coin(1, null), new Coin(2, "A"));
        assertThat(drawer.sorted).containsExactly(new Coin(3, "B"), new Coin(5, null));
        assertThat(drawer.row).containsExactly(new Coin(9, "C"), new Coin(8, null));
        List2 list = requireNonNull(drawer.lists).get(0);
        assertThat(list.spans).containsExactly(new Span<>(1, 2), null, new Span<>(null, null));
        assertThat(list.payment).isEqualTo(new Shop.Transfer("Ann", null, new Shop.Bank("First", null)));
        assertThat(list.payments).containsExactly(new Shop.Cash("left", 3), new Shop.Card("Ben", 2));
        assertThat(requireNonNull(drawer.lists).get(1).spans).isNull();
        assertThat(requireNonNull(drawer.prices).from()).isEqualByComparingTo("1.5");
    }
}
