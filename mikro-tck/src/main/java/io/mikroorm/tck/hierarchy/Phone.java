// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.entity.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A leaf with a relation and values that must be there. */
@Entity
public final class Phone extends Gadget {

    @ManyToOne
    private @Nullable Ref<Maker> seller;

    @ManyToOne
    private Ref<Maker> maker;

    int weight;

    @io.mikroorm.annotation.Embedded
    private Line line;

    /** Without a row yet. */
    public Phone(String code, String type, Maker maker) {
        super(code, type);
        this.maker = Ref.of(maker);
        this.line = new Line("here", "there");
    }

    /** Made from a row. */
    private Phone() {}

    /** Who has made it. */
    public Ref<Maker> getMaker() {
        return Objects.requireNonNull(maker);
    }

    /** Who sells it. */
    public @Nullable Ref<Maker> getSeller() {
        return seller;
    }

    /** Says who sells it. */
    public void setSeller(@Nullable Ref<Maker> value) {
        this.seller = value;
    }

    /** Whom it connects. */
    public Line getLine() {
        return line;
    }
}
