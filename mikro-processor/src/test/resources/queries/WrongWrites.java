package shop;

import io.mikroorm.sql.SqlEntityManager;
import io.mikroorm.sql.query.Expressions;
import io.mikroorm.sql.write.OnConflict;
import java.util.List;

/** Each line with "wrong:" in it is refused by the compiler for the reason behind, and no other line is. */
class WrongWrites {

    void of(SqlEntityManager sql, Shop.Customer jon, Shop.Order order) {
        Shop_Customer_.As c = Shop_Customer_.as("c");
        Shop_Order_.As o = Shop_Order_.as("o");
        sql.update(Shop_Order_.total); // wrong: incompatible types
        sql.update(Shop.Order.class); // wrong: incompatible types
        sql.update(o).set(o.total, "dear"); // wrong: no suitable method
        sql.update(o).set(c.name, 5); // wrong: no suitable method
        sql.update(o).set(o.state, "PAID"); // wrong: no suitable method
        sql.update(o).set(o.totl, 5); // wrong: cannot find symbol
        sql.update(o).set(Shop_Order_.total, 5); // wrong: no suitable method
        sql.update(o).set(o.total, Expressions.lower(c.name)); // wrong: no suitable method
        sql.update(o).set(o.due, o.total); // wrong: no suitable method
        sql.update(o).set(o.due, sql.createQueryBuilder(c)); // wrong: no suitable method
        sql.update(o).set(o.customer(), order); // wrong: no suitable method
        sql.update(o).set(c.orders(), order); // wrong: no suitable method
        sql.update(o).setNull(Shop_Order_.due); // wrong: incompatible types
        sql.update(o).where(Shop_Order_.total.gt(1)); // wrong: incompatible types
        sql.update(o).where(o.total.gt("1")); // wrong: incompatible types
        sql.update(o).getResultList(); // wrong: cannot find symbol
        sql.delete(o).set(o.total, 5); // wrong: cannot find symbol
        sql.delete(o).where(o.customer().eq(order)); // wrong: no suitable method
        sql.delete(o).orWhere(o.total); // wrong: incompatible types
        sql.delete(o).onConflict(o.total); // wrong: cannot find symbol
        sql.delete(o).all().returning(Shop_Order_.id); // wrong: no suitable method
        List<String> keys = sql.delete(o).all().returningValue(o.id).getValues(); // wrong: incompatible types
        sql.insert(o).set(o.lines, 1.5f).set(o.lines, "1"); // wrong: no suitable method
        sql.insert(o).all(); // wrong: cannot find symbol
        sql.insert(o).onConflict(Shop_Order_.id); // wrong: no suitable method
        sql.insert(o).onConflict(o.id).execute(); // wrong: cannot find symbol
        sql.insert(o).onConflict(o.id).merge(Shop_Order_.total); // wrong: no suitable method
        sql.insert(o).onConflict(o.id).merge(m -> m.set(o.total, "dear")); // wrong: no suitable method
        sql.insert(o).onConflict(o.id).merge(m -> m.take(Shop_Order_.total)); // wrong: cannot be applied
        sql.insert(o).returning(o.id).into(String.class); // wrong: cannot be applied
        sql.insertFrom(o).columns(Shop_Order_.total); // wrong: no suitable method
        sql.insertFrom(o).select(sql.createQueryBuilder(c)); // wrong: no suitable method
        sql.insertFrom(o).set(o.total, 5); // wrong: cannot find symbol
        OnConflict.excluded(Shop_Order_.total); // wrong: cannot be applied
        OnConflict.excluded(o.customer()); // wrong: cannot be applied
        sql.truncate(o); // wrong: incompatible types
    }
}
