package org.claimgraph.store.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How to sort the same tuples in several orders of their columns with little work: what is sorted by subject, predicate and object is
 * in order of object, subject and predicate once it is sorted by object alone, if tuples with the same one keep their order. Six orders
 * of quads are sorted by nine columns instead of 24.
 */
final class SortPlan {

    /**
     * @param order number of the order that comes out
     * @param from for each of its columns its place in what the step is made from: the tuples as they come, or those of the step above
     * @param leading number of columns that are still to be sorted by
     * @param next steps that are made from this one
     */
    record Step(int order, int[] from, int leading, List<Step> next) {}

    private record Edge(int base, int order, int leading) {}

    /**
     * The first step, from which all the others are made.
     *
     * @param orders for each, and each place in its tuples, the column that stands there; one at least
     */
    static Step of(List<int[]> orders) {
        return IntStream.range(0, orders.size())
                .mapToObj(root -> edges(orders, root))
                .min(Comparator.comparingInt(
                        edges -> edges.stream().mapToInt(Edge::leading).sum()))
                .map(edges -> steps(orders, edges, -1).getFirst())
                .orElseThrow();
    }

    /** Always the cheapest order next. */
    private static List<Edge> edges(List<int[]> orders, int root) {
        List<Edge> edges = new ArrayList<>(List.of(new Edge(-1, root, orders.get(root).length)));
        while (edges.size() < orders.size()) {
            List<Integer> made = edges.stream().map(Edge::order).toList();
            IntStream.range(0, orders.size())
                    .filter(order -> !made.contains(order))
                    .boxed()
                    .flatMap(order -> made.stream()
                            .map(base -> new Edge(base, order, leading(orders.get(base), orders.get(order)))))
                    .min(Comparator.comparingInt(Edge::leading))
                    .ifPresent(edges::add);
        }
        return edges;
    }

    /** The fewest first columns without which both orders are the same. */
    private static int leading(int[] base, int[] order) {
        return IntStream.rangeClosed(0, order.length)
                .filter(leading -> {
                    List<Integer> first =
                            Arrays.stream(order, 0, leading).boxed().toList();
                    int[] rest = Arrays.stream(base)
                            .filter(column -> !first.contains(column))
                            .toArray();
                    return Arrays.equals(rest, Arrays.copyOfRange(order, leading, order.length));
                })
                .findFirst()
                .orElseThrow();
    }

    private static List<Step> steps(List<int[]> orders, List<Edge> edges, int base) {
        return edges.stream()
                .filter(edge -> edge.base == base)
                .map(edge -> new Step(
                        edge.order, places(orders, base, edge.order), edge.leading, steps(orders, edges, edge.order)))
                .toList();
    }

    private static int[] places(List<int[]> orders, int base, int order) {
        int[] columns = orders.get(order);
        return base < 0
                ? columns
                : Arrays.stream(columns)
                        .map(column -> IntStream.range(0, columns.length)
                                .filter(place -> orders.get(base)[place] == column)
                                .findFirst()
                                .orElseThrow())
                        .toArray();
    }

    private SortPlan() {}
}
