package theatre;

import io.mikroorm.EntityManager;

class TheatreQueries {

    void of(EntityManager em) {
        em.find(Theatre.Seat.class, Theatre_Seat_.id.eq(new Theatre.SeatKey("A", 1)));
        em.find(Theatre.Seat.class, Theatre_Seat_.id().row.startsWith("A").and(Theatre_Seat_.id().number.gt(1)));
        em.find(Theatre.Seat.class, Theatre_Seat_.neighbour().id().row.eq("A"));
        em.find(Theatre.Seat.class, Theatre_Seat_.neighbour().id.in(new Theatre.SeatKey("A", 1)));
        em.findAll(Theatre.Seat.class, o -> o.orderBy(Theatre_Seat_.id().row.asc()));
        em.find(Theatre.Show.class, Theatre_Show_.id.eq(new Theatre.ShowKey("Macbeth", 1606)));
        em.find(Theatre.Show.class, Theatre_Show_.id().year.lt(1600));
        Theatre_Seat_.id().row.eq(1); // wrong: incompatible types
        Theatre_Seat_.id().rwo.eq("A"); // wrong: cannot find symbol
        Theatre_Seat_.id.eq("A"); // wrong: incompatible types
        em.find(Theatre.Show.class, Theatre_Seat_.id().row.eq("A")); // wrong: no suitable method
    }
}
