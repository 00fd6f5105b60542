package shop;

import io.mikroorm.EntityManager;
import io.mikroorm.query.Aliased;
import io.mikroorm.query.Condition;
import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.query.Aggregates;
import io.mikroorm.sql.query.Expressions;
import java.time.LocalDate;
import java.util.List;

/** Each line with "wrong:" in it is refused by the compiler for the reason behind, and no other line is. */
class WrongBuilder {

    void of(EntityManager em, SqlEntityManager sql, Shop.Customer jon, Shop.Order order) {
        Shop_Customer_.As c = Shop_Customer_.as("c");
        Shop_Order_.As o = Shop_Order_.as("o");
        sql.createQueryBuilder(Shop_Customer_.name); // wrong: no suitable method
        sql.createQueryBuilder(c).where(c.nmae.eq("Jon")); // wrong: cannot find symbol
        sql.createQueryBuilder(c).where(Shop_Customer_.name.eq("Jon")); // wrong: incompatible types
        sql.createQueryBuilder(c).having(Shop_Customer_.name.eq("Jon")); // wrong: incompatible types
        sql.createQueryBuilder(c).where(c.name.eq(1)); // wrong: incompatible types
        sql.createQueryBuilder(c).where(o.due.lt("today")); // wrong: incompatible types
        sql.createQueryBuilder(c).where(o.customer().eq(order)); // wrong: no suitable method
        sql.createQueryBuilder(c).where(c.name); // wrong: incompatible types
        sql.createQueryBuilder(c).leftJoin(c.orders(), c); // wrong: no suitable method
        sql.createQueryBuilder(c).join(o.customer(), o); // wrong: no suitable method
        sql.createQueryBuilder(c).leftJoinAndSelect(c.orders(), c); // wrong: no suitable method
        sql.createQueryBuilder(c).leftJoin(Shop_Customer_.orders(), o); // wrong: no suitable method
        sql.createQueryBuilder(c).leftJoin(c.orders(), o, Shop_Order_.total.gt(1)); // wrong: no suitable method
        sql.createQueryBuilder(c).leftJoin(c.name, o); // wrong: no suitable method
        sql.createQueryBuilder(c).orderBy(c.name); // wrong: no suitable method
        sql.createQueryBuilder(c).orderBy(Shop_Customer_.name.asc()); // wrong: no suitable method
        sql.createQueryBuilder(c).groupBy(Shop_Customer_.name); // wrong: no suitable method
        sql.createQueryBuilder(c).groupBy(c.orders()); // wrong: no suitable method
        sql.createQueryBuilder(c).select(Shop_Customer_.name); // wrong: no suitable method
        sql.createQueryBuilder(c).select(c.name).getResultList(); // wrong: cannot find symbol
        sql.createQueryBuilder(c).select(c.name).into(String.class); // wrong: cannot be applied
        List<Shop.Order> orders = sql.createQueryBuilder(c).getResultList(); // wrong: incompatible types
        Shop.Order one = sql.createQueryBuilder(c).getSingleResult(); // wrong: incompatible types
        List<Integer> names = sql.createQueryBuilder(c).selectValue(c.name).getValues(); // wrong: incompatible types
        em.find(Shop.Customer.class, c.name.eq("Jon")); // wrong: no suitable method
        em.find(Shop.Order.class, Shop_Order_.total.gt(1).and(o.total.gt(1))); // wrong: incompatible
        em.findAll(Shop.Customer.class, x -> x.orderBy(c.name.asc())); // wrong: no suitable method
        Aggregates.count(o.id).gt("3"); // wrong: no suitable method
        Aggregates.count(Shop_Order_.id); // wrong: incompatible types
        Aggregates.sum(c.name); // wrong: incompatible types
        Aggregates.sum(o.due); // wrong: incompatible types
        Aggregates.max(o.due).eq("today"); // wrong: no suitable method
        Expressions.lower(o.total); // wrong: incompatible types
        Expressions.lower(c.name).eq(1); // wrong: no suitable method
        Expressions.lower(c.name).plus(1); // wrong: cannot find symbol
        Expressions.column(o.total).like("1%"); // wrong: cannot find symbol
        Expressions.column(o.due).lt(c.name); // wrong: no suitable method
        Expressions.column(o.due).eq(LocalDate.EPOCH).and(Shop_Order_.total.gt(1)); // wrong: incompatible
        Expressions.column(c.name).in(List.of(1)); // wrong: no suitable method
        Condition<Shop.Customer> other = c.name.eq("Jon"); // wrong: incompatible types
        new Shop_Customer_.As("c"); // wrong: private access
        new Aliased(); // wrong: private access
        Shop_Place_.as("p"); // wrong: cannot find symbol
    }
}
